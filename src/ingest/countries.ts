// Name and other names | adjectives | capital and other metonyms, one country or alliance a line. What an English news text calls them.
const TABLE = `
Afghanistan|Afghan|Kabul
Albania|Albanian|Tirana
Algeria|Algerian|Algiers
Angola|Angolan|Luanda
Argentina|Argentine,Argentinian|Buenos Aires
Armenia|Armenian|Yerevan
Australia|Australian|Canberra
Austria|Austrian|Vienna
Azerbaijan|Azerbaijani,Azeri|Baku
Bahrain|Bahraini|Manama
Bangladesh|Bangladeshi|Dhaka
Barbados|Barbadian|
Belarus|Belarusian,Belarussian|Minsk
Belgium|Belgian|
Benin|Beninese|
Bhutan|Bhutanese|
Bolivia|Bolivian|La Paz
Bosnia,Bosnia and Herzegovina|Bosnian|Sarajevo
Botswana||Gaborone
Brazil|Brazilian|Brasilia
Brunei,Brunei Darussalam|Bruneian|
Bulgaria|Bulgarian|Sofia
Burkina Faso|Burkinabe|Ouagadougou
Burundi|Burundian|
Cambodia|Cambodian|Phnom Penh
Cameroon|Cameroonian|
Canada|Canadian|Ottawa
Cape Verde|Cape Verdean|
Central African Republic||
Chad|Chadian|
Chile|Chilean|Santiago
China,People's Republic of China,PRC|Chinese|Beijing
Colombia|Colombian|Bogota
Comoros|Comorian|
Congo,Democratic Republic of the Congo,DRC|Congolese|Kinshasa
Costa Rica|Costa Rican|
Croatia|Croatian|Zagreb
Cuba|Cuban|Havana
Cyprus|Cypriot|Nicosia
Czech Republic,Czechia|Czech|Prague
Denmark|Danish|Copenhagen
Djibouti|Djiboutian|
Dominica||
Dominican Republic|Dominican|Santo Domingo
Ecuador|Ecuadorian,Ecuadorean|Quito
Egypt|Egyptian|Cairo
El Salvador|Salvadoran|
Equatorial Guinea|Equatoguinean|Malabo
Eritrea|Eritrean|Asmara
Estonia|Estonian|Tallinn
Eswatini,Swaziland|Swazi|
Ethiopia|Ethiopian|Addis Ababa
Fiji|Fijian|
Finland|Finnish|Helsinki
France|French|Paris
Gabon|Gabonese|
Gambia|Gambian|
Georgia|Georgian|Tbilisi
Germany|German|Berlin
Ghana|Ghanaian|Accra
Greece|Greek|Athens
Grenada|Grenadian|
Guatemala|Guatemalan|
Guinea|Guinean|Conakry
Guinea-Bissau||
Guyana|Guyanese|
Haiti|Haitian|
Honduras|Honduran|
Hungary|Hungarian|Budapest
Iceland|Icelandic|Reykjavik
India|Indian|New Delhi
Indonesia|Indonesian|Jakarta
Iran,Islamic Republic of Iran,Islamic Republic|Iranian|Tehran
Iraq|Iraqi|Baghdad
Ireland|Irish|Dublin
Israel|Israeli|Jerusalem
Italy|Italian|Rome
Ivory Coast,Cote d'Ivoire|Ivorian|
Jamaica|Jamaican|
Japan|Japanese|Tokyo
Jordan|Jordanian|Amman
Kazakhstan|Kazakh,Kazakhstani|Astana
Kenya|Kenyan|Nairobi
Kosovo|Kosovar|Pristina
Kuwait|Kuwaiti|
Kyrgyzstan|Kyrgyz|Bishkek
Laos,Lao People's Democratic Republic|Lao,Laotian|Vientiane
Latvia|Latvian|Riga
Lebanon|Lebanese|Beirut
Lesotho|Basotho|
Liberia|Liberian|
Libya|Libyan|Tripoli
Liechtenstein||
Lithuania|Lithuanian|Vilnius
Luxembourg|Luxembourgish|
Madagascar|Malagasy|
Malawi|Malawian|
Malaysia|Malaysian|Kuala Lumpur
Maldives|Maldivian|
Mali|Malian|Bamako
Malta|Maltese|Valletta
Mauritania|Mauritanian|
Mauritius|Mauritian|
Mexico|Mexican|Mexico City
Moldova|Moldovan|Chisinau
Monaco||
Mongolia|Mongolian|Ulaanbaatar
Montenegro|Montenegrin|
Morocco|Moroccan|Rabat
Mozambique|Mozambican|
Myanmar,Burma|Burmese|Naypyitaw
Namibia|Namibian|
Nepal|Nepali,Nepalese|Kathmandu
Netherlands|Dutch|The Hague
New Zealand|New Zealand|Wellington
Nicaragua|Nicaraguan|Managua
Niger|Nigerien|
Nigeria|Nigerian|Abuja
North Korea,DPRK,Democratic People's Republic of Korea,the North|North Korean|Pyongyang
North Macedonia,Macedonia|Macedonian|Skopje
Norway|Norwegian|Oslo
Oman|Omani|Muscat
Pakistan|Pakistani|Islamabad
Palestine,State of Palestine,Palestinian Authority|Palestinian|Ramallah
Panama|Panamanian|
Papua New Guinea||
Paraguay|Paraguayan|
Peru|Peruvian|Lima
Philippines|Philippine,Filipino|Manila
Poland|Polish|Warsaw
Portugal|Portuguese|Lisbon
Qatar|Qatari|Doha
Romania|Romanian|Bucharest
Russia,Russian Federation|Russian|Moscow,Kremlin
Rwanda|Rwandan|Kigali
Sao Tome and Principe||
Saudi Arabia|Saudi,Saudi Arabian|Riyadh
Senegal|Senegalese|Dakar
Serbia|Serbian|Belgrade
Seychelles||
Sierra Leone|Sierra Leonean|
Singapore|Singaporean|
Slovakia|Slovak|Bratislava
Slovenia|Slovenian|Ljubljana
Somalia|Somali|Mogadishu
South Africa|South African|Pretoria
South Korea,Republic of Korea,ROK,the South|South Korean|Seoul
South Sudan|South Sudanese|Juba
Soviet Union,USSR|Soviet|
Spain|Spanish|Madrid
Sri Lanka|Sri Lankan|Colombo
Sudan|Sudanese|Khartoum
Sweden|Swedish|Stockholm
Switzerland|Swiss|Bern
Syria,Syrian Arab Republic|Syrian|Damascus
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik|Dushanbe
Tanzania|Tanzanian|
Thailand|Thai|Bangkok
Timor-Leste,East Timor|Timorese|Dili
Togo|Togolese|
Trinidad and Tobago||
Tunisia|Tunisian|Tunis
Turkey,Türkiye,Turkiye|Turkish|Ankara
Turkmenistan|Turkmen|Ashgabat
Uganda|Ugandan|Kampala
Ukraine|Ukrainian|Kyiv,Kiev
United Arab Emirates,UAE|Emirati|Abu Dhabi
United Kingdom,UK,U.K.,Britain,Great Britain,England|British,UK,U.K.|London,Downing Street
United States,United States of America,US,U.S.,USA,America|American,US,U.S.,United States|Washington,White House
Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbek|Tashkent
Vanuatu||
Vatican,Holy See|Vatican|Vatican City
Venezuela|Venezuelan|Caracas
Vietnam,Viet Nam|Vietnamese|Hanoi
Yemen|Yemeni|Sanaa
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare
European Union,EU,E.U.|European,EU,E.U.|Brussels
European Council|European Council|
European Commission|European Commission|
NATO,North Atlantic Treaty Organization|NATO|
African Union|African Union|
`;

/** How a text calls a country: by its name, by its adjective, or by the place where its government sits. */
export type CountryForm = "name" | "adjective" | "metonym";

/** What one wording may mean. A wording can be name and adjective at once (US). */
export interface CountryReading {
  readonly country: string;
  readonly forms: ReadonlySet<CountryForm>;
}

const READINGS = readings();

/** The longest wording of a country, in words. */
export const LONGEST_COUNTRY = 5;

/** The country that a wording means, if it means one. Case counts: `US` is a country, `us` is not. */
export function countryOf(wording: string): CountryReading | undefined {
  return READINGS.get(wording.replaceAll("’", "'"));
}

function readings(): Map<string, CountryReading> {
  const found = new Map<string, { country: string; forms: Set<CountryForm> }>();
  for (const line of TABLE.trim().split("\n")) {
    const [names = "", adjectives = "", places = ""] = line.split("|");
    const country = names.split(",")[0] ?? "";
    const add = (list: string, form: CountryForm) => {
      for (const wording of list.split(",").filter(Boolean)) {
        const known = found.get(wording) ?? { country, forms: new Set<CountryForm>() };
        known.forms.add(form);
        found.set(wording, known);
      }
    };
    add(names, "name");
    add(adjectives, "adjective");
    add(places, "metonym");
  }
  return found;
}
