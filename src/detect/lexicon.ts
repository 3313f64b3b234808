/** What is true of names in general, whoever bears them: words in lower case, parted by spaces, by what they say. */
export type Lexicon = Readonly<Record<string, string>>;

/** Right before a name: how a man is addressed, an office, another calling, an article. */
export const BEFORE: Lexicon = {
  mister:
    "mr m herr herrn señor sr senhor monsieur pan pana bay sayın bapak pak tuan ông господин пан г-н श्री السيد",
  president:
    "president president-elect potus nominee candidate präsident presidente président prezydent prezident başkan başkanı presiden thống президент президента президентом الرئيس राष्ट्रपति",
  leader:
    "leader chairman dictator marshal comrade líder lider machthaber diktator dictateur dirigeant dictador ledare ledaren przywódca vůdce лидер лидера лидером",
  calling:
    "mrs ms miss dr lady actress actor singer professor judge senator sen congressman rep envoy negotiator spokesman ambassador attorney lil rev frau madame señora актриса посол 배우 가수 교수",
  relation:
    "gen general sister brother father mother wife son daughter aunt uncle niece nephew neighbour friend named дочь",
  junior: "junior younger elder",
  minister: "minister министр",
  article: "the a an this full",
};

/** Right before a name, in languages that put it last: how the words for an organisation or a building begin. */
export const THING_BEFORE =
  /^(?:torre|tour$|tháp|menara|organi[sz]a|funda[cç]|fonda[tz]ion|universi|منظمة|برج)/;

/** Right after a name. "regime": what a leader has; "speaks": what anybody does whom a newspaper asks. */
export const AFTER: Lexicon = {
  thing:
    "tower towers organization organisation university u foundation international hotel plaza taj turnberry doral corporation company productions entertainment building park place soho model world resort inc llc stiftung organisationen kulesi тауэр टॉवर टावर होटल ऑर्गनाइजेशन オーガニゼーション",
  regime:
    "regime administration government presidency presidential team era rule campaign supporters aides allies",
  family: "family dynasty clan",
  speaks: "said says told tells added adds",
};

/** Right after a name, what a single word does not tell, and the kinds of its groups. */
export const AHEAD =
  /([/=]|\.[A-Za-z])|(,? (?:[JjSs]r|JR|[Jj]unior|[Ss]enior|주니어)(?!\w))|( ?(?:기업|그룹|타워|재단|호텔)| National (?!Sec|Conv|Guard)|-?\d|大[厦樓楼学廈]|[组組][织織]|集[团團]|基金|公司|ゲーム|カード)/y;
export const AHEAD_KINDS = ["address", "junior", "thing"];

/** Words that a headline may write with a capital, or that begin a sentence: no given names, and no other surnames. */
export const PLAIN =
  "the a an and or but nor of in on at by for with from to as is are was were be how why what when where who will would can could should may might must does did do has have had not no if then than that this these those some all both his her their our your my about after against amid before between into like near over since through under until vs without toward despite says said told meets met warns wants tells say see make let regime summit also just now new meanwhile however april june july august stop dump never former north south korean american russian us even only yet so because while whether although once here there still anti pro later und aber mit y pero con mas com et mais avec но а и с maar en met och men";

/** The noun and the verb of the card game, without a capital. */
export const GAME_BEFORE =
  /^(?:no|long|ace|of|an?|the|low|high|to|can|cannot|could|should|may|might|must|does|did|not|always|often|never|don't)$/;
export const GAME_AFTER =
  /^(?:up|the|an?|any|every|everything|all|other|my|his|her|their|our|your|its|these|those)$/;

/** Words of the languages in which a final s is the genitive, and of which the largest writes every noun with a capital. */
export const GERMANIC =
  /(?<![a-zà-ÿ])(?:der|die|das|und|den|dem|von|mit|nicht|auf|het|een|och|att|som|ett|og|på|av|ikke|ist|zu|für|är|wird|als|wie|bei)(?![a-zà-ÿ])/i;

/** Words of English, where a final s is the plural. */
export const ENGLISH = /\b(?:the|of|and|to|for|with|that|at|from|by|would|between|his|their)\b/i;
