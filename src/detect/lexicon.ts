/** What is true of names in general, whoever bears them. Lists are words in lower case, parted by spaces. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** After a name: an organisation, a building, a brand that bears it. */
export const THINGS = words(
  "tower towers organization organisation university u foundation international hotel hotels plaza taj castle national turnberry doral corporation corp company productions entertainment institute building park place palace soho winery vodka steaks airlines shuttle mortgage model media golf links realty casino marina street avenue boulevard bridge township island resort inc llc ltd stiftung organisationen stiftelse organizasyonu kulesi üniversitesi vakfı тауэр टॉवर टावर होटल यूनिवर्सिटी फाउंडेशन ऑर्गनाइजेशन オーガニゼーション タワー",
);

/** The same in scripts that set no space, right after the name. */
export const THINGS_GLUED = /^ ?(?:기업|그룹|타워|재단|대학|호텔|주니어)|^(?:大[厦樓楼学學廈]|[组組]织|組織|集[团團]|基金|[财財][团団]|酒店|飯店|公司|タワー|ゲーム|カード)/;

/** Before a name: an organisation or a building, in languages that put the name last. */
export const THINGS_BEFORE = words(
  "torre torres tour tháp menara organización organização organizzazione organisation organisasi organizacja organizace fundación fundação fondazione fondation universidad universidade université università منظمة برج جامعة مؤسسة فندق مجموعة",
);

/** Before a name: it is borne by a woman, or by a person of another calling. */
export const OTHER_CALLINGS = words(
  "mrs ms miss dr lady actress actor singer rapper comedian coach professor prof judge justice detective officer sergeant sgt senator sen congressman congresswoman representative rep envoy negotiator diplomat spokesman spokeswoman minister ambassador general gen attorney lawyer sheriff captain lt lil sister brother father mother wife son daughter aunt uncle niece nephew cousin grandfather neighbour neighbor friend junior younger elder rev reverend pastor bishop activist defector clerk actriz actrice schauspielerin frau madame señora signora pani paní актриса певица посол министр госпожа жена супруга дочь 배우 가수 탤런트 교수 기자 의원 변호사",
);

/** Before a name: titles and roles that a leader may bear. */
export const TITLES = words(
  "mr m president president-elect presidents pres potus nominee candidate premier comrade herr präsident señor presidente monsieur président signor meneer prezydent prezident pan başkan başkanı sayın presiden bapak pak tuan ông thống президент президента президенту президентом пан господин الرئيس राष्ट्रपति श्री",
);

/** Words that a headline may write with a capital, or that begin a sentence: no given names, and no other surnames. */
export const PLAIN = words(
  "the a an and or but nor of in on at by for with from to as is are was were be how why what when where who whom whose which will would can could should may might must does did do has have had not no if then than that this these those some any all both each his her their our your my its it he she they we you i about after against amid before between during into like near over since through under until up upon versus vs without within toward towards behind despite besides except says said tells told meets met calls called warns wants gives gets goes makes takes asks asked urges backs slams blasts praises praised sends sent visits talks signs vows hits tweets defends denies fires hails faces leads wins loses plans claims accuses accused offers agrees agreed agree arrives insists speaks thanks joins announces say see make give get take let regime summit meeting administration government white house family campaign era doctrine derangement syndrome supporters supporter voters rally impeachment trial team agenda presidency plan letter letters speech tweet policy visit deal ban tax tariffs dossier train effect watch cabinet foes nominee transition republicans republican democratic democrat gop jr live more also just now new today yesterday meanwhile however monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december meet stop dump never inside opinion video breaking exclusive photos read former north south korean korea american russian us even only yet so because while whether although though once here there enter yes well still when anti pro ex non post instead later perhaps maybe clearly unlike und et y e i und der die das el la le il og och en de het i и в на с как но а что мы der den von mit über nach bei van met voor til med för av på om si se que con por para sur par avec pour lo un una les des au du sobre como aber auch dass wenn wie",
);

/** The verb and the noun of the card game, in lower case: what stands before and after them. */
export const GAME_BEFORE = /^(?:no|long|ace|of|a|the|low|high|to|can|cannot|could|should|may|might|must|does|did|not|always|often|never|don't|spade|heart|diamond|club)$/;
export const GAME_AFTER = /^(?:the|an?|any|every|everything|all|other|my|his|her|their|our|your|its|these|those)$/;

/** Words of the languages in which a final s is the genitive, not the plural. */
export const GENITIVE_WORDS = /(?:^|[^\p{L}])(?:der|die|das|und|den|dem|von|mit|nicht|auf|het|een|och|att|som|ett|og|på|av|ikke|ist|sich|zu|für|är|voor|niet)(?!\p{L})/iu;
