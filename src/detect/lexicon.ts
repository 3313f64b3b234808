/** What is true of names in general, whoever bears them: words in lower case, parted by spaces, by what they say. */
export type Lexicon = Readonly<Record<string, string>>;

/** Right before a name: a title that a leader may bear, another calling, a building or organisation, an article. */
export const BEFORE: Lexicon = {
  title:
    "mr m president president-elect presidents pres potus nominee candidate premier comrade herr präsident señor presidente monsieur président signor meneer prezydent prezident pan başkan başkanı sayın presiden bapak pak tuan ông thống президент президента президенту президентом пан господин الرئيس राष्ट्रपति श्री",
  calling:
    "mrs ms miss dr lady actress actor singer rapper comedian coach professor prof judge justice detective officer sergeant sgt senator sen congressman congresswoman representative rep envoy negotiator diplomat spokesman spokeswoman minister ambassador general gen attorney lawyer sheriff captain lt lil sister brother father mother wife son daughter aunt uncle niece nephew cousin grandfather neighbour neighbor friend junior younger elder rev reverend pastor bishop activist defector clerk actriz actrice schauspielerin frau madame señora signora pani paní актриса певица посол министр госпожа жена супруга дочь 배우 가수 탤런트 교수 기자 의원 변호사",
  thing:
    "torre torres tour tháp menara organización organização organizzazione organisation organisasi organizacja organizace fundación fundação fondazione fondation universidad universidade université università منظمة برج جامعة مؤسسة فندق مجموعة",
  article: "the a an this full",
};

/** Right after a name. "regime": what a leader has; "speaks": what anybody does whom a newspaper asks. */
export const AFTER: Lexicon = {
  junior: "jr sr junior senior 주니어",
  thing:
    "tower towers organization organisation university u foundation international hotel hotels plaza taj castle turnberry doral corporation corp company productions entertainment institute building park place palace soho winery vodka steaks airlines shuttle mortgage model media golf links realty casino marina street avenue boulevard bridge township island resort inc llc ltd stiftung organisationen organizasyonu kulesi üniversitesi тауэр टॉवर टावर होटल यूनिवर्सिटी फाउंडेशन ऑर्गनाइजेशन オーガニゼーション",
  regime:
    "regime administration government presidency presidential office team camp era rule campaign supporter supporters supporting aide aides lawyer lawyers official officials voters impeachment doctrine allies ally critics",
  speaks: "said says told tells added adds explained explains noted notes argues argued believes",
};

/** Right after a name in scripts that set no space, or with a word between. */
export const THING_AHEAD =
  /^(?: ?(?:기업|그룹|타워|재단|대학|호텔)| National (?!Sec|Conv|Guard)|-?\d|大[厦樓楼学學廈]|[组組]织|組織|集[团團]|基金|[财財][团団]|酒店|飯店|公司|ゲーム|カード)/;

/** Words that a headline may write with a capital, or that begin a sentence: no given names, and no other surnames. */
export const PLAIN =
  "the a an and or but nor of in on at by for with from to as is are was were be how why what when where who will would can could should may might must does did do has have had not no if then than that this these those some all both each his her their our your my its it he she they we you i about after against amid before between during into like near over since through under until versus vs without toward towards despite except says said tells told meets met calls warns wants gives gets goes makes takes asks urges backs slams blasts praises sends visits talks signs vows hits defends denies faces leads wins claims accuses offers agrees agreed agree insists speaks thanks joins say see make give get take let regime summit meeting administration government white house family campaign era doctrine supporters rally impeachment trial team presidency letter speech tweet policy visit deal tax cabinet nominee republicans republican democratic gop live more also just now new today yesterday meanwhile however monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december meet stop dump never inside opinion video breaking photos read former north south korean korea american russian us even only yet so because while whether although though once here there enter yes well still anti pro ex non instead later perhaps maybe unlike und et y e der die das el la le il og och en de het и в на с как но а что мы den von mit über nach bei van met voor til med för av på om si se que con por para sur par avec lo un una les des du sobre como aber dass wenn wie";

/** The noun and the verb of the card game, without a capital. */
export const GAME_BEFORE = /^(?:no|long|ace|of|an?|the|low|high|to|can|cannot|could|should|may|might|must|does|did|not|always|often|never|don't)$/;
export const GAME_AFTER = /^(?:the|an?|any|every|everything|all|other|my|his|her|their|our|your|its|these|those)$/;

/** Words of the languages in which a final s is the genitive, not the plural. */
export const GENITIVE = /(?:^|[^a-zà-ÿ])(?:der|die|das|und|den|dem|von|mit|nicht|auf|het|een|och|att|som|ett|og|på|av|ikke|ist|sich|zu|für|är|voor|niet|wird|wurde)(?![a-zà-ÿ])/i;
