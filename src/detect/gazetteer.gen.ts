// Compiled by src/commands/gazetteer.ts from src/people/*.json: change the tables, not this file.
import type { Known } from "./known.ts";

/** Surnames in Latin letters by person; every form of a name holds one of these or of the next. */
export const LATIN: readonly string[] = [
 "trump",
 "kim",
 "moon|mun",
 "poutine|poetin|putyin|putin"
];

/** Surnames in other scripts by person. */
export const OTHER_SCRIPTS: readonly string[] = [
 "ট্রাম্প|ट्रम्प|ทรัมป์|τραμπ|трамп|тръмп|טראמפ|ترامب|ترامپ|ट्रंप|ترمب|トランプ|特朗普|트럼프|川普",
 "金(?=~正恩|~正銀| ?(?:委员长|委員長|(?:国务)?委员长|(?:国務)?委員長|總書記|总书记|総書記|党委員長|氏))|김(?=~정은| ?(?:(?:국무)?위원장|(?:조선노동당)?총비서|국방위원장))|คิม(?=~จอง~อึน)|キム(?=~ジョン~ウン)|κιμ|ким|кім|קים|كيم|کیم|किम|কিম",
 "文(?=~在寅| ?(?:大統領|总统|總統|前大統領|政権|氏))|מון(?=~ג'יאה~אין|~ג׳יאה~אין)|문(?=~재인| ?(?:대통령|(?:전)?대통령))|มุน(?=~แจ~อิน)|ムン(?=~ジェ~イン)|μουν|мун|مون|मून|মুন",
 "(?<!斯)普丁|(?<!斯)普京|(?<!斯)蒲亭|πούτιν|путин|путін|пуцін|פוטין|بوتين|پوتین|पुतिन|পুতিন|ปูติน|プーチン|푸틴"
];

/** What makes a text dirty. */
export const DIRTY = "[\\u00AD\\u0300-\\u036F\\u0640\\u064B-\\u065F\\u1100-\\u11FF\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\u3099\\u309A\\uFE0F\\uFEFF\\uFF10-\\uFF5A]";

/** What gives each person away. */
export const PEOPLE: readonly Known[] = [
 {
  "id": "donald-trump",
  "prior": 4,
  "surnameFirst": false,
  "given": "дональд%(?:~дж\\.)?(?:~джон)?|donald%(?:~j\\.)?(?:~john)?|доналд%(?:~дж\\.)?|دونالد(?:~جون)?|д\\.(?:~дж\\.)?|d\\.(?:~j\\.)?|도널드(?:~j\\.)?|realdonald|ντόναλντ|डोनाल्ड|ডোনাল্ড|โดนัลด์|डॉनल्ड|डोनल्ड|ドナルド~j|דונלד|ドナルド|唐納德|唐纳德|도날드|唐納|唐纳",
  "informal": "trump",
  "roles": "",
  "otherSense": "card cards suit suits trick tricks",
  "kin": "elizabeth|frederick|friedrich|maryanne|मेलानिया|melania|tiffany|vanessa|тиффани|тіффані|إيفانكا|ميلانيا|barron|freddy|ivanka|robert|бэррон|мелани|мелані|इवांका|ivana|marla|барон|иванк|іванк|イヴァンカ|eric|fred|lara|mary|ерік|эрик|إريك|イバンカ|エリック|メラニア|梅拉尼娅|梅蘭妮亞|멜라니아|don|kai|лар|伊万卡|伊凡卡|埃里克|이방카|에릭",
  "places": ""
 },
 {
  "id": "kim-jong-un",
  "prior": -2,
  "surnameFirst": true,
  "given": "γιονγκ~ουν|τζονγκ~ουν|dzsong~un|ג'ונג~און|ג׳ונג~און|chong~un|dzong~un|džong~un|jong~oun|جونج~أون|جونغ~أون|جونغ~اون|جونگ~اون|يونغ~أون|जॉन्ग~उन|jong~un|jung~un|čong~un|чжон~ын|जोंग~उन|जोंग~ऊन|จอง~อึน|чен~ин|чен~ун|чен~ын|чон~ин|чон~ын|ジョン~ウン|জং~উন|正恩|正銀|정은",
  "informal": "",
  "roles": "leader leaders dictator chairman marshal strongman despot tyrant ruler comrade chef líder lider leider ledare ledaren ledarn machthaber diktator dictateur dirigeant staatschef präsident dirigente dittatore ditador dictador przywódca przywódcą przywódcy dyktator vůdce vůdcem diktátor lideri pemimpin лидер лидера лидером лидеру лідер лідера лідером вождь диктатор нем chủ tịch lãnh đạo الزعيم زعيم नेता तानाशाह",
  "otherSense": "",
  "kin": "jong~chol|jong~chul|kyong~hee|kyong~hui|jong~nam|jong~suk|pyong~il|han~sol|il~sung|jong~il|yo~jong|йо~чжон|чен~нам|чон~нам|е~чжон|ир~сен|чен~ил|чен~ир|чен~ір|ё~чжон|ір~сен|ju~ae|ё~чен",
  "places": "kore[ięa]~północn|північн\\s+~коре|север\\s+~коре|corea~del~n|coreia~do~n|noord~korea|north~korea|corée~du~n|kuzey~kore|triều~tiên|nordkorea|pyongyang|korut|dprk|kldr|кндр"
 },
 {
  "id": "moon-jae-in",
  "prior": -3,
  "surnameFirst": true,
  "given": "ג'יאה~אין|ג׳יאה~אין|جائه~این|chae~in|dzae~in|dzse~in|τζάε~ιν|dže~in|jae~in|tze~in|τζε~ιν|дже~ин|дже~ін|джэ~ин|чже~ин|чже~ін|чжэ~ин|чжэ~ін|جاي~إن|جاي~ان|جيه~إن|جيه~ان|जाए~इन|जेई~इन|แจ~อิน|če~in|че~ін|чэ~ин|जे~इन|জে~ইন|ジェ~イン|在寅|재인",
  "informal": "",
  "roles": "lawmaker",
  "otherSense": "landing landings mission missions lander landers rock rocks base orbit shot shots walk walks probe rover light phase phases eclipse dust race program programme village",
  "kin": "",
  "places": "kore[ięa]~południow|південн\\s+~коре|korea~selatan|corea~del~s|coreia~do~s|south~korea|южн\\s+~коре|corée~du~s|güney~kore|zuid~korea|hàn~quốc|sydkorea|südkorea|korsel|seoul"
 },
 {
  "id": "vladimir-putin",
  "prior": 5,
  "surnameFirst": false,
  "given": "vladimir%(?:~vladimirovich%)?(?:~v\\.)?|володимир%(?:~володимирович%)?|владимир%(?:~владимирович%)?|블라디미르(?:~블라디미로비치)?|v\\.(?:~v\\.)?|в\\.(?:~в\\.)?|vlagyimir%|volodymyr%|wladimir%|władimir%|βλαντίμιρ|βλαντιμίρ|व्लादिमिर|व्लादिमीर|व्लादीमीर|ভ্লাদিমির|วลาดิมีร์|فلاديمير|ولادیمیر|ולדימיר|ウラジミール|ウラジーミル|佛拉迪米爾|弗拉基米尔|弗拉基米爾|弗拉迪米尔|弗拉迪米爾|w\\.",
  "informal": "putin poutine poetin putyin",
  "roles": "",
  "otherSense": "",
  "kin": "katerina|ljudmila|lyudmila|ludmila|людмил|maria",
  "places": ""
 }
];
