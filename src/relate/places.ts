import { COUNTRIES, countriesIn } from "#corpus/countries.ts";

/** Towns where leaders meet, by country. */
const TOWNS = `
China|Dalian,Shanghai
Germany|Hamburg
Indonesia|Bali
Japan|Osaka
Russia|Vladivostok,Saint Petersburg,St. Petersburg
Saudi Arabia|Jeddah
South Korea|Panmunjom
Switzerland|Geneva
Turkey|Istanbul
United Arab Emirates|Dubai
United States|New York,Mar-a-Lago,Palm Beach
Vietnam|Da Nang
`;

/**
 * The beginnings of a name's spellings in other languages where they differ, for the places that leaders of our corpus are
 * told to have been to.
 */
const ABROAD = `
Vienna|Wien Вена Вене 维也纳
Minsk|Минск 明斯克
Geneva|Genève Genf Ginebra Женев 제네바 日内瓦 ジュネーブ جنيف
China|Китай Китае 중국 中国 中國 الصين
Beijing|Pekin Pékin Pekín Peking Pechino Пекин 베이징 北京 بكين
Dalian|Далянь 다롄 大连 大連
Shanghai|Шанхай 상하이 上海
Havana|Habana Гаван
Berlin|Берлин 베를린 柏林 ベルリン
Hamburg|Гамбург 함부르크 汉堡
Helsinki|Хельсинки 헬싱키 赫尔辛基 ヘルシンキ هلسنكي
Paris|Париж 파리 巴黎 パリ باريس
London|Londres Лондон 런던 伦敦 ロンドン لندن
Tehran|Тегеран 테헤란 طهران
Rome|Roma Рим 로마 罗马 ローマ روما
Japan|Japón Japon 일본 日本 اليابان Япони
Tokyo|Tokio Токио 도쿄 东京 東京 طوكيو
Osaka|Осак 오사카 大阪 أوساكا
North Korea|Nordkorea КНДР 북한 朝鲜 北朝鮮
Pyongyang|Pjöngjang Pionyang Пхеньян 평양 平壤 平壌 بيونغ
South Korea|Südkorea 한국 韩国 韓国
Seoul|Seúl Séoul Seul Сеул 서울 首尔 ソウル سيول
Panmunjom|Пханмунджом 판문점 板门店 板門店 بانمونجوم
Russia|Rusia Russie Russland Rússia Росси Rosja Rosji 러시아 俄罗斯 ロシア روسيا
Moscow|Moscú Moscou Moskau Mosca Moskwa Москв 모스크바 莫斯科 モスクワ موسكو
Kremlin|Кремл 크렘린 克里姆林宫
Vladivostok|Wladiwostok Władywostok Владивосток 블라디보스토크 符拉迪沃斯托克 海参崴 ウラジオストク فلاديفوستوك
Singapore|Singapur Singapour Singapura Сингапур 싱가포르 新加坡 シンガポール سنغافورة
Kiev|Киев Київ 키이우 基辅
United States|США 미국 美国 米国
Washington|Вашингтон 워싱턴 华盛顿 ワシントン واشنطن
Vietnam|Wietnam Вьетнам 베트남 越南 ベトナム فيتنام
Hanoi|Hanói Hanoï Ханой Ханое 하노이 河内 ハノイ هانوي
Da Nang|Danang
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

/** A table of names, and of the lists behind them. */
function listsIn(table: string, between: string): Map<string, string[]> {
  const rows = table.trim().split("\n");
  const parted = rows.map((row) => row.split("|"));
  return new Map(parted.map(([name = "", list = ""]) => [name, list.split(between)]));
}

/** All places. Each seat and each town has a key of its own; the names of a country are one. */
function allPlaces(): Place[] {
  const [towns, abroad] = [listsIn(TOWNS, ","), listsIn(ABROAD, " ")];
  return countriesIn(COUNTRIES).flatMap(({ names, adjectives, seats }) => {
    const country = names[0] ?? "";
    const places = (form: Form, key: string, wordings: readonly string[]): Place[] =>
      wordings.map((wording) => ({ wording, key, country, form }));
    const named = (form: Form, key: string, wordings: readonly string[] = [key]) =>
      places(form, key, [...wordings, ...(abroad.get(key) ?? [])]);
    return [
      ...named("country", country, names),
      ...places("adjective", country, adjectives),
      ...seats.flatMap((seat) => named("seat", seat)),
      ...(towns.get(country) ?? []).flatMap((town) => named("town", town)),
    ];
  });
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
  const places = new Map(allPlaces().map((place) => [place.wording, place]));
  const wordings = [...places.keys()].toSorted((a, b) => b.length - a.length);
  const quoted = wordings.map((wording) => wording.replaceAll(".", "\\.").replace("'", "['’]"));
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
    const place = inFull(
      finder.places.get(surface.replace("’", "'")),
      text.slice(index + surface.length),
    );
    return place
      ? [{ surface, start: index, key: place.key, country: place.country, form: place.form }]
      : [];
  });
}
