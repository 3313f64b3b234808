/**
 * The countries whose leaders meet and write most, as English texts call them, one a line: names | adjectives | seats of
 * government; what is empty at the end is left out. A country goes by the first of its names. The rest of the world stands where
 * only the reading of articles needs it: what stands here is carried by the background.
 */
export const COUNTRIES = `
Argentina|Argentine,Argentinian|Buenos Aires
Australia|Australian|Canberra
Austria|Austrian|Vienna
Belarus|Belarusian,Belarussian|Minsk
Brazil|Brazilian|Brasilia
Canada|Canadian|Ottawa
China,People's Republic of China,PRC|Chinese|Beijing
Cuba|Cuban|Havana
Egypt|Egyptian|Cairo
Finland|Finnish|Helsinki
France|French|Paris
Germany|German|Berlin
India|Indian|New Delhi,Delhi
Indonesia|Indonesian|Jakarta
Iran|Iranian|Tehran
Italy|Italian|Rome
Japan|Japanese|Tokyo
Mexico|Mexican|Mexico City
Mongolia|Mongolian|Ulaanbaatar
North Korea,N. Korea,N Korea,DPRK,Democratic People's Republic of Korea|North Korean|Pyongyang
Russia,Russian Federation|Russian|Moscow,Kremlin
Saudi Arabia|Saudi,Saudi Arabian|Riyadh
Singapore|Singaporean
South Korea,S. Korea,S Korea,ROK,Republic of Korea|South Korean|Seoul,Blue House
Sweden|Swedish|Stockholm
Switzerland|Swiss|Bern
Syria,Syrian Arab Republic|Syrian|Damascus
Turkey,Türkiye,Turkiye|Turkish|Ankara
Ukraine|Ukrainian|Kyiv,Kiev
United Arab Emirates,UAE|Emirati|Abu Dhabi
United Kingdom,Great Britain,Britain,UK,U.K.|British|London,Downing Street
United States,United States of America,U.S.,US,USA,America|American|Washington,White House,Oval Office
Vietnam,Viet Nam|Vietnamese|Hanoi
`;

/** A country by all that it is called. */
export interface Country {
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly seats: readonly string[];
}

/** The countries of a table such as `COUNTRIES`, in its order. */
export function countriesIn(table: string): Country[] {
  return table
    .trim()
    .split("\n")
    .map((row) => {
      const [names, adjectives, seats] = row
        .split("|")
        .map((list) => list.split(",").filter(Boolean));
      return { names: names ?? [], adjectives: adjectives ?? [], seats: seats ?? [] };
    });
}
