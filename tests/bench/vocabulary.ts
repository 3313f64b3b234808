// Words for generated articles: lists of our own, widened by made-up words, drawn as rarely as words are in real text.

/** A source of numbers from 0 up to 1 that a seed decides. */
export type Dice = () => number;

/** Dice that fall the same way for the same seed (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const NOUNS = list(`
  government minister border river harvest treaty railway port ferry fishery island valley bridge market price factory school hospital
  teacher farmer worker soldier engineer student village city capital province council committee assembly vote budget tax loan bank
  currency trade export import tariff fuel gas oil coal steel grain rice wheat barley fruit timber cement paper road airport satellite
  telescope laboratory vaccine doctor nurse clinic flood drought storm typhoon earthquake winter summer spring festival concert museum
  library exhibition newspaper broadcast interview speech visit delegation embassy envoy summit conference dialogue agreement proposal
  project plan programme reform law court judge prison police crime inquiry report figure survey research university language history
  culture sport football medal athlete team season family child mother father neighbour house street garden forest mountain lake sea coast
  ship aircraft engine machine computer network cable signal energy power station dam water supply food aid relief shelter blanket medicine
`);
const ADJECTIVES = list(`
  new old large small northern southern eastern western joint public private national regional local foreign domestic annual monthly recent
  early late first second final long short difficult modest heavy light quiet sudden steady rising falling strong weak open closed rural
  urban coastal industrial agricultural medical technical cultural economic political military civil legal historic modern common special
`);
const VERBS = list(`
  opened closed visited inspected discussed approved rejected delayed repaired built planned announced described praised criticised
  welcomed followed supported financed examined completed reviewed prepared organised invited joined crossed reached measured explained
  promised offered shipped delivered planted harvested printed translated broadcast recorded restored protected counted drew doubled
`);
const PLACES = list(`
  Lisbon Vienna Geneva Helsinki Oslo Hanoi Singapore Nairobi Lima Quito Ottawa Tallinn Riga Sofia Athens Cairo Amman Doha Muscat Dhaka
  Colombo Kathmandu Almaty Tashkent Ulaanbaatar Busan Daegu Incheon Sapporo Kazan Samara Tomsk Chita Perth Darwin Suva Apia Dakar Accra
`);
const SYLLABLES = list(`
  ba be bo ca ce cor da del der dor fa fen fer ga gan gor ha hel hin ka kel kor la len lin lor ma mel min mor na nel nor pa pel pen por ra
  rel rin ron sa sel sen sil sor ta tel ten tir tor va vel ven vin vor wa wel wen yar zel
`);
const ENDINGS = list("tion ment ness ity ance ship age er ist ery al ous ive ic able");

/** How many made-up words follow the real ones: a text of any length keeps bringing words never met before. */
const RARE = 12_000;

const rare = (rank: number): string => {
  const roll = dice(rank * 7919 + 13);
  const one = () => SYLLABLES[Math.floor(roll() * SYLLABLES.length)] ?? "";
  return `${one()}${one()}${roll() < 0.4 ? one() : ""}${ENDINGS[Math.floor(roll() * ENDINGS.length)]}`;
};
const nouns = [...NOUNS, ...Array.from({ length: RARE }, (_, rank) => rare(rank))];

/** Draws by rank as real text does: the second word half as often as the first, the hundredth a hundredth (Zipf). */
function zipf(words: readonly string[], roll: Dice): string {
  const rank = Math.floor((words.length + 1) ** roll()) - 1;
  return words[rank] ?? words[0]!;
}

/** One of some, each as often as the others. */
export function oneOf<T>(some: readonly T[], roll: Dice): T {
  return some[Math.floor(roll() * some.length)]!;
}

const noun = (roll: Dice) => zipf(nouns, roll);
const adjective = (roll: Dice) => zipf(ADJECTIVES, roll);

/** A few words as they stand after "the": `small ferry of the western port`. */
export function phrase(roll: Dice): string {
  const head = roll() < 0.6 ? `${adjective(roll)} ${noun(roll)}` : noun(roll);
  return roll() < 0.4 ? `${head} of the ${noun(roll)}` : head;
}

/** A place's name. */
export function place(roll: Dice): string {
  return oneOf(PLACES, roll);
}

/** A sentence about nobody in particular. */
export function sentence(roll: Dice): string {
  const clause = () => `the ${phrase(roll)} ${zipf(VERBS, roll)} the ${phrase(roll)}`;
  const [first, second, where] = [clause(), clause(), place(roll)];
  const forms = [
    `${first} in ${where}, and ${second}.`,
    `${first} after ${second}.`,
    `In ${where} ${first}, while ${second}.`,
    `${first} for the ${phrase(roll)} in ${where}.`,
  ];
  const text = oneOf(forms, roll);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const GIVEN = list(
  "Ada Bruno Carla Dmitar Elena Farid Greta Hamid Ines Jonas Karim Lena Marek Nadia Oskar Petra",
);
const FAMILY = list(
  "Abend Bellor Corvan Dassin Ellert Fennick Garrow Hollin Iskander Jarrel Kestrin Lomar Merrow Nordal",
);

/** The names of so many people, no two the same. */
export function names(count: number): string[] {
  const all = FAMILY.flatMap((family, i) =>
    GIVEN.map((_, j) => `${GIVEN[(i + j) % GIVEN.length]} ${family}`),
  );
  return Array.from(
    { length: count },
    (_, n) => all[(n * GIVEN.length + Math.floor(n / FAMILY.length)) % all.length]!,
  );
}
