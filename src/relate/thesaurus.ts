/**
 * Words that mean much the same where leaders' letters and meetings are told of, one meaning a line. General English, on the
 * grounds of any thesaurus; the first word is the meaning's name.
 */
const MEANINGS = `
outbreak epidemic pandemic virus coronavirus covid covid-19 covid19 covid- disease infection contagion
condolence sympathy comfort consolation console solace commiserate commiseration
congratulate congratulation felicitation felicitate salute compliment kudos
praise laud hail applaud commend acclaim
victory triumph win
war wwii wartime
anniversary jubilee commemorate commemoration
summit meeting meet met talks discuss discussion encounter tete-a-tete handshake
gratitude thanks thank grateful thankful appreciation
friendship friend friendly goodwill amity
tie relation relationship bond
strengthen deepen bolster boost reinforce
cooperate cooperation collaborate collaboration
denuclearisation denuclearization disarmament nuclear nuke atomic
agreement accord deal pact treaty
collapse breakdown break broke broken fail failure
end conclude finish
fight struggle battle combat
contain curb control
health well-being wellbeing
illness ill sick sickness
death dead die died fatality killed
mourn mourning grief grieve
birthday born birth
liberation
visit trip travel journey
invite invitation
insult lash mock deride slur abuse
missile rocket projectile
appearance reappear resurface seen
absence disappear disappearance missing missed unseen
celebrate celebration festivity ceremony
hope wish
peace peaceful
prosper prosperity flourish
flood deluge inundation
typhoon hurricane cyclone storm
earthquake quake tremor
crash accident disaster
elect election re-election inauguration
parade march-past
economy economic
sanction embargo
china chinese beijing
russia russian moscow kremlin
america american washington
japan japanese tokyo
`;

/** Meanings that say whose affair something is, and not what it is about. */
export const SETTING: ReadonlySet<string> = new Set(["china", "russia", "america", "japan"]);

/** What letters between leaders are occasioned by. Two letters with different ones are two letters. */
export const OCCASIONS: ReadonlySet<string> = new Set(
  "outbreak condolence victory birthday mourn flood typhoon earthquake crash elect new-year liberation national-day".split(
    " ",
  ),
);

/** Occasions that come again every year: a letter for one belongs to its year. */
export const YEARLY: ReadonlySet<string> = new Set(
  "birthday new-year liberation national-day anniversary victory".split(" "),
);

/** Occasions in two words, and their names. */
export const PAIRS: ReadonlyMap<string, string> = new Map([
  ["new year", "new-year"],
  ["new years", "new-year"],
  ...[
    "liberation",
    "national",
    "foundation",
    "founding",
    "independence",
    "constitution",
    "russia",
  ].map((word): [string, string] => [`${word} day`, word === "liberation" ? word : "national-day"]),
]);

/** Words and their meanings, not yet stemmed. */
export function meaningsByWord(): [word: string, meaning: string][] {
  return MEANINGS.trim()
    .split("\n")
    .flatMap((row) => {
      const words = row.split(" ");
      return words.map((word): [string, string] => [word, words[0] ?? ""]);
    });
}
