/**
 * Where leaders meet: country | adjective | seat of government and other names for it | other towns. After = stand the beginnings
 * of a name's spellings in other languages where they differ, for the places that leaders of our corpus are told to have been to.
 */
const TABLE = `
United Arab Emirates,UAE|Emirati|Abu Dhabi|Dubai
Argentina|Argentine|Buenos Aires|
Austria|Austrian|Vienna=Wien Вена Вене 维也纳|
Australia|Australian|Canberra|
Brazil|Brazilian|Brasilia|
Belarus|Belarusian|Minsk=Минск 明斯克|
Canada|Canadian|Ottawa|
Switzerland|Swiss|Bern|Geneva=Genève Genf Ginebra Женев 제네바 日内瓦 ジュネーブ جنيف
China=Китай Китае 중국 中国 中國 الصين|Chinese|Beijing=Pekin Pékin Pekín Peking Pechino Пекин 베이징 北京 بكين|Dalian=Далянь 다롄 大连 大連,Shanghai=Шанхай 상하이 上海
Cuba|Cuban|Havana=Habana Гаван|
Germany|German|Berlin=Берлин 베를린 柏林 ベルリン|Hamburg=Гамбург 함부르크 汉堡
Egypt|Egyptian|Cairo|
Finland|Finnish|Helsinki=Хельсинки 헬싱키 赫尔辛基 ヘルシンキ هلسنكي|
France|French|Paris=Париж 파리 巴黎 パリ باريس|
United Kingdom,Britain,UK|British|London=Londres Лондон 런던 伦敦 ロンドン لندن|
Indonesia|Indonesian|Jakarta|Bali
India|Indian|New Delhi,Delhi|
Iran|Iranian|Tehran=Тегеран 테헤란 طهران|
Italy|Italian|Rome=Roma Рим 로마 罗马 ローマ روما|
Japan=Japón Japon 일본 日本 اليابان Япони|Japanese|Tokyo=Tokio Токио 도쿄 东京 東京 طوكيو|Osaka=Осак 오사카 大阪 أوساكا
North Korea,N. Korea,N Korea,DPRK=Nordkorea КНДР 북한 朝鲜 北朝鮮|North Korean|Pyongyang=Pjöngjang Pionyang Пхеньян 평양 平壤 平壌 بيونغ|
South Korea,S. Korea,S Korea=Südkorea 한국 韩国 韓国|South Korean|Seoul=Seúl Séoul Seul Сеул 서울 首尔 ソウル سيول,Blue House|Panmunjom=Пханмунджом 판문점 板门店 板門店 بانمونجوم
Mongolia|Mongolian|Ulaanbaatar|
Mexico|Mexican|Mexico City|
Russia=Rusia Russie Russland Rússia Росси Rosja Rosji 러시아 俄罗斯 ロシア روسيا|Russian|Moscow=Moscú Moscou Moskau Mosca Moskwa Москв 모스크바 莫斯科 モスクワ موسكو,Kremlin=Кремл 크렘린 克里姆林宫|Vladivostok=Wladiwostok Władywostok Владивосток 블라디보스토크 符拉迪沃斯托克 海参崴 ウラジオストク فلاديفوستوك,Saint Petersburg,St. Petersburg
Saudi Arabia|Saudi|Riyadh|Jeddah
Sweden|Swedish|Stockholm|
Singapore=Singapur Singapour Singapura Сингапур 싱가포르 新加坡 シンガポール سنغافورة|Singaporean||
Syria|Syrian|Damascus|
Turkey,Türkiye|Turkish|Ankara|Istanbul
Ukraine|Ukrainian|Kyiv,Kiev=Киев Київ 키이우 基辅|
United States,U.S.,US,USA,America=USA США 미국 美国 米国|American|Washington=Вашингтон 워싱턴 华盛顿 ワシントン واشنطن,White House,Oval Office|New York,Mar-a-Lago,Palm Beach
Vietnam,Viet Nam=Wietnam Вьетнам 베트남 越南 ベトナム فيتنام|Vietnamese|Hanoi=Hanói Hanoï Ханой Ханое 하노이 河内 ハノイ هانوي|Da Nang,Danang
`;

/** How a text calls a place: a country by its name, by its adjective, by its seat of government; or a town. */
export type Form = "country" | "adjective" | "seat" | "town";

/** One wording of a place. `key` is the English name of the country, the seat or the town. */
export interface Place {
  readonly wording: string;
  readonly key: string;
  readonly country: string;
  readonly form: Form;
}

/** A place named in a text. */
export interface PlaceClue extends Omit<Place, "wording"> {
  readonly surface: string;
  readonly start: number;
}

function entry(names: string, country: string, form: Form): Place[] {
  const [english = "", others = ""] = names.split("=");
  const wordings = [...english.split(","), ...others.split(" ")].filter(Boolean);
  const key = form === "adjective" ? country : (wordings[0] ?? "");
  return wordings.map((wording) => ({ wording, key, country, form }));
}

/** Each town of a list has a key of its own; the names of a country and of its seat are one. */
function placesOf(row: string): Place[] {
  const [names = "", adjective = "", seats = "", towns = ""] = row.split("|");
  const country = names.split(/[,=]/)[0] ?? "";
  return [
    ...entry(names, country, "country"),
    ...entry(adjective, country, "adjective"),
    ...seats.split(",").flatMap((seat) => entry(seat, country, "seat")),
    ...towns.split(",").flatMap((town) => entry(town, country, "town")),
  ];
}

/** The places of the table by their wordings, and the pattern that finds them. */
interface Finder {
  readonly places: ReadonlyMap<string, Place>;
  readonly pattern: RegExp;
}

const finders = new Map<boolean, Finder>();

/** Chinese, Japanese and Korean names stand without spaces before and after. */
const isSign = (wording: string) => wording.charCodeAt(0) >= 0x2e80;

/** Names decline in other languages: `Вьетнаме`, `Singapuru`. */
function finderFor(foreign: boolean): Finder {
  const all = TABLE.trim().split("\n").flatMap(placesOf);
  const places = new Map(all.map((place) => [place.wording, place]));
  const wordings = [...places.keys()].toSorted((a, b) => b.length - a.length);
  const quoted = wordings.map((wording) => wording.replaceAll(".", "\\."));
  const [signs, words] = [quoted.filter(isSign), quoted.filter((one) => !isSign(one))];
  const end = foreign ? "(?=\\p{L}{0,3}(?!\\p{L}))" : "(?!\\p{L})";
  const pattern = new RegExp(`(?<!\\p{L})(?:${words.join("|")})${end}|${signs.join("|")}`, "gu");
  return { places, pattern };
}

/** "The Vietnamese capital" is a place, "the Vietnamese leader" is none. */
function inFull(place: Place | undefined, after: string): Place | undefined {
  const isPlace = place?.form === "adjective" && /^ (?:capital|city|town)\b/.test(after);
  return isPlace ? { ...place, form: "country" } : place;
}

/** The places that a text names, in its order. Case counts: `US` is a country and `us` is not. */
export function placesIn(text: string, foreign: boolean): PlaceClue[] {
  const finder = finders.get(foreign) ?? finderFor(foreign);
  finders.set(foreign, finder);
  return [...text.matchAll(finder.pattern)].flatMap(({ 0: surface, index }) => {
    const place = inFull(finder.places.get(surface), text.slice(index + surface.length));
    return place
      ? [{ surface, start: index, key: place.key, country: place.country, form: place.form }]
      : [];
  });
}
