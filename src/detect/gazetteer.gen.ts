// Compiled by src/commands/gazetteer.ts from src/people/*.json: change the tables, not this file.
import type { Known, SurnameFirst } from "./known.ts";

/** Surnames in Latin letters by person; every form of a name holds one of these or of the next. */
// oxfmt-ignore
export const LATIN: readonly string[] = [
 "trump",
 "kim",
 "moon|mun",
 "poutine|poetin|putyin|putin"
];

/** All of them, as a pattern in which case is spelt out. */
// oxfmt-ignore
export const LATIN_IN_ANY_CASE = "[pP][oO][uU][tT][iI][nN][eE]|[pP][oO][eE][tT][iI][nN]|[pP][uU][tT][yY][iI][nN]|[pP][uU][tT][iI][nN]|[tT][rR][uU][mM][pP]|[mM][oO][oO][nN]|[kK][iI][mM]|[mM][uU][nN]";

/** Surnames that stand first, in scripts with capitals, and how the given names begin and end that may be written together with them. */
// oxfmt-ignore
export const SURNAME_FIRST: SurnameFirst = {"surnames":["kim","moon","mun","ким","кім","мун"],"heads":["dz","dž","ja","jo","ju","če","čo","дж","че","чж"],"tails":["in","un","ин","ун","ын","ін"]};

/** Surnames in other scripts by person. */
// oxfmt-ignore
export const OTHER_SCRIPTS: readonly string[] = [
 "ट्रम्प|трамп|ترامب|ट्रंप|ترمب|トランプ|特朗普|트럼프|川普",
 "金(?=~正恩|~正銀| ?(?:(?:国务)?委员长|(?:国務)?委員長|總書記|总书记|総書記|氏))|김(?=~정은| ?(?:(?:국무)?위원장|총비서))|キム(?=~ジョン~ウン)|ким|кім|كيم|किम",
 "文(?=~在寅| ?(?:大統領|总统|總統|政権|氏))|문(?=~재인| ?(?:(?:전)?대통령))|ムン(?=~ジェ~イン)|мун|مون|मून",
 "(?<!斯)普丁|(?<!斯)普京|путин|путін|بوتين|पुतिन|プーチン|푸틴"
];

/** All of them, likewise: those that stand alone, and those that only mean somebody beside something else. */
// oxfmt-ignore
export const OTHERS_ALONE_IN_ANY_CASE = "ट्रम्प|[пП][уУ][тТᲄᲅ][иИ][нН]|[пП][уУ][тТᲄᲅ][іІ][нН]|[тТᲄᲅ][рР][аА][мМ][пП]|بوتين|ترامب|ट्रंप|पुतिन|ترمب|トランプ|プーチン|[кК][иИ][мМ]|[кК][іІ][мМ]|[мМ][уУ][нН]|كيم|مون|किम|मून|特朗普|트럼프|川普|푸틴";
// oxfmt-ignore
export const OTHERS_BOUND_IN_ANY_CASE = "金(?=~正恩|~正銀| ?(?:(?:国务)?委员长|(?:国務)?委員長|總書記|总书记|総書記|氏))|文(?=~在寅| ?(?:大統領|总统|總統|政権|氏))|김(?=~정은| ?(?:(?:국무)?위원장|총비서))|문(?=~재인| ?(?:(?:전)?대통령))|キム(?=~ジョン~ウン)|ムン(?=~ジェ~イン)|(?<!斯)普丁|(?<!斯)普京";
// oxfmt-ignore
export const OTHERS_BOUND_BEGIN = "[キム文普金김문]";

/** Log-odds that the surname alone means its person, by id. */
// oxfmt-ignore
export const PRIORS: Readonly<Record<string, number>> = {
 "donald-trump": 4,
 "kim-jong-un": -2,
 "moon-jae-in": -2.5,
 "vladimir-putin": 5
};

/** What gives each person away. */
// oxfmt-ignore
export const PEOPLE: readonly Known[] = [
 {
  "id": "donald-trump",
  "common": false,
  "surnameFirst": false,
  "given": "дональд%(?:~дж\\.)?(?:~джон)?|donald%(?:~j\\.)?(?:~john)?|دونالد(?:~جون)?|д\\.(?:~дж\\.)?|d\\.(?:~j\\.)?|도널드(?:~j\\.)?|realdonald|डोनाल्ड|डॉनल्ड|ドナルド|唐納德|唐纳德|唐納|唐纳",
  "informal": "trump",
  "roles": "president leader",
  "otherSense": "card cards suit suits trick",
  "kin": "मेलानिया|tiffany|ميلانيا|barron|melani|robert|мелан|eric|fred|ivan|lara|mary|иван|эрик|멜라니아|don|이방카",
  "places": ""
 },
 {
  "id": "kim-jong-un",
  "common": true,
  "surnameFirst": true,
  "given": "dzsong~un|dzong~un|džong~un|جونج~أون|جونغ~أون|جونغ~اون|يونغ~أون|jong~un|jung~un|čong~un|जोंग~उन|чен~ин|чен~ун|чен~ын|ジョン~ウン|正恩|正銀|정은",
  "informal": "",
  "roles": "leader",
  "otherSense": "",
  "kin": "jong~chul|jong~nam|han~sol|il~sung|jong~il|yo~jong|чен~нам|чон~нам|е~чжон|ир~сен|чен~ир|ё~чжон|ju~ae",
  "places": "corea~del~n|north~korea|nordkorea|pyongyang|dprk|кндр"
 },
 {
  "id": "moon-jae-in",
  "common": true,
  "surnameFirst": true,
  "given": "dže~in|jae~in|дже~ин|дже~ін|чже~ин|чжэ~ин|جاي~إن|جاي~ان|جيه~إن|जेई~इन|če~in|че~ін|जे~इन|ジェ~イン|在寅|재인",
  "informal": "",
  "roles": "president leader",
  "otherSense": "landing mission missions lander rock rocks base orbit shot light",
  "kin": "",
  "places": "corea~del~s|south~korea|südkorea|seoul"
 },
 {
  "id": "vladimir-putin",
  "common": false,
  "surnameFirst": false,
  "given": "vladimir%(?:~vladimirovich%)?(?:~v\\.)?|владимир%(?:~владимирович%)?|v\\.(?:~v\\.)?|в\\.(?:~в\\.)?|vlagyimir%|володимир%|wladimir%|władimir%|व्लादिमिर|व्लादिमीर|vladímir|فلاديمير|ウラジーミル|弗拉基米尔|弗拉基米爾|弗拉迪米尔|弗拉迪米爾|블라디미르|w\\.",
  "informal": "putin",
  "roles": "president leader minister",
  "otherSense": "",
  "kin": "lyudmila|ludmila|людмил",
  "places": ""
 }
];
