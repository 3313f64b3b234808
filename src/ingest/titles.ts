import type { Word } from "./words.ts";

/**
 * What a title says of its bearer. `head`: at the head of a state, a church or an alliance; `chief`: so if a country or a
 * party is named with it; `envoy`: speaks and carries for a government without leading it; `other`: no head of anything that
 * counts here; `courtesy`: says nothing.
 */
export type Rank = "head" | "chief" | "envoy" | "other" | "courtesy";

/** A title as it stands in a text: its words, lower case, and what it says. */
export interface Title {
  readonly office: string;
  readonly rank: Rank;
  readonly words: number;
}

const BY_RANK: Readonly<Record<Rank, string>> = {
  head: "president,president-elect,prime minister,prime minister-elect,premier,pm,chancellor,king,queen,emperor,pope,pontiff,sultan,emir,supreme leader,paramount leader,dictator,taoiseach",
  chief:
    "leader,ruler,strongman,general secretary,first secretary,chairman,chairwoman,chairperson,head of state,head of government,head,crown prince,counterpart",
  envoy:
    "ambassador,envoy,representative,minister,foreign minister,foreign secretary,secretary of state,negotiator,adviser,advisor,official,aide",
  other:
    "vice president,vice premier,deputy prime minister,vice chairman,vice-president,first lady,senator,sen,sens,rep,reps,congressman,congresswoman,governor,gov,mayor,speaker,house speaker,majority leader,minority leader,opposition leader,secretary,defense secretary,treasury secretary,secretary-general,secretary general,defense minister,finance minister,interior minister,national security adviser,judge,justice,admiral,adm,general,gen,colonel,col,captain,capt,lt,commander,spokesman,spokeswoman,spokesperson,lawyer,attorney,attorney general,counsel,director,ceo,analyst,expert,professor,prof,officials,deputy,archbishop,cardinal,bishop,rev,reverend,pastor,prince,princess,duke,lord,lady,baroness,journalist,author,columnist,editor,activist,candidate,nominee,democrat,republican,rival,son,daughter,sister,brother,wife,husband,father,mother,founder",
  courtesy: "mr,mrs,ms,dr,sir,comrade,ayatollah,marshal,excellency,dear,respected,generalissimo",
};

const LONGEST = 3;

const TITLES = new Map(
  (Object.keys(BY_RANK) as Rank[]).flatMap((rank) =>
    BY_RANK[rank].split(",").map((office) => [office, rank] as const),
  ),
);

/** The longest title that begins at a word. */
export function titleAt(words: readonly Word[], at: number): Title | null {
  let [office, longest]: [string, Title | null] = ["", null];
  for (let count = 1; count <= LONGEST && at + count <= words.length; count++) {
    office += (count > 1 ? " " : "") + (words[at + count - 1]?.lower ?? "");
    const rank = TITLES.get(office);
    if (rank !== undefined) longest = { office, rank, words: count };
  }
  return longest;
}

/** Titles that mean the same office in a later sentence ("the North Korean leader" for any head of that country). */
export function officeClass(office: string): string {
  if (office.startsWith("president")) return "president";
  if (/^(?:prime minister|premier|pm|chancellor|taoiseach)/.test(office)) return "prime minister";
  if (/^(?:pope|pontiff)$/.test(office)) return "pope";
  if (/^(?:king|queen|emperor|sultan|emir)$/.test(office)) return "monarch";
  return office === "counterpart" ? "counterpart" : "leader";
}

/** Words before a title that take its rank away: a vice president, a former president. */
export const LESSENING = new Set(
  "vice deputy former ex late assistant senate house opposition majority minority company club council student union bank ousted deposed party onetime".split(
    " ",
  ),
);
