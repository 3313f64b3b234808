import { COUNTRIES, countriesIn } from "#corpus/countries.ts";

// The rest of the world, in the form of `COUNTRIES`.
const OTHERS = `
Afghanistan|Afghan|Kabul
Albania|Albanian|Tirana
Algeria|Algerian|Algiers
Angola|Angolan|Luanda
Armenia|Armenian|Yerevan
Azerbaijan|Azerbaijani,Azeri|Baku
Bahrain|Bahraini|Manama
Bangladesh|Bangladeshi|Dhaka
Barbados|Barbadian
Belgium|Belgian
Benin|Beninese
Bhutan|Bhutanese
Bolivia|Bolivian|La Paz
Bosnia,Bosnia and Herzegovina|Bosnian|Sarajevo
Botswana||Gaborone
Brunei,Brunei Darussalam|Bruneian
Bulgaria|Bulgarian|Sofia
Burkina Faso|Burkinabe|Ouagadougou
Burundi|Burundian
Cambodia|Cambodian|Phnom Penh
Cameroon|Cameroonian
Cape Verde|Cape Verdean
Central African Republic
Chad|Chadian
Chile|Chilean|Santiago
Colombia|Colombian|Bogota
Comoros|Comorian
Congo,Democratic Republic of the Congo,DRC|Congolese|Kinshasa
Costa Rica|Costa Rican
Croatia|Croatian|Zagreb
Cyprus|Cypriot|Nicosia
Czech Republic,Czechia|Czech|Prague
Denmark|Danish|Copenhagen
Djibouti|Djiboutian
Dominica
Dominican Republic|Dominican|Santo Domingo
Ecuador|Ecuadorian,Ecuadorean|Quito
El Salvador|Salvadoran
Equatorial Guinea|Equatoguinean|Malabo
Eritrea|Eritrean|Asmara
Estonia|Estonian|Tallinn
Eswatini,Swaziland|Swazi
Ethiopia|Ethiopian|Addis Ababa
Fiji|Fijian
Gabon|Gabonese
Gambia|Gambian
Georgia|Georgian|Tbilisi
Ghana|Ghanaian|Accra
Greece|Greek|Athens
Grenada|Grenadian
Guatemala|Guatemalan
Guinea|Guinean|Conakry
Guinea-Bissau
Guyana|Guyanese
Haiti|Haitian
Honduras|Honduran
Hungary|Hungarian|Budapest
Iceland|Icelandic|Reykjavik
Iraq|Iraqi|Baghdad
Ireland|Irish|Dublin
Israel|Israeli|Jerusalem
Ivory Coast,Cote d'Ivoire|Ivorian
Jamaica|Jamaican
Jordan|Jordanian|Amman
Kazakhstan|Kazakh,Kazakhstani|Astana
Kenya|Kenyan|Nairobi
Kosovo|Kosovar|Pristina
Kuwait|Kuwaiti
Kyrgyzstan|Kyrgyz|Bishkek
Laos,Lao People's Democratic Republic|Lao,Laotian|Vientiane
Latvia|Latvian|Riga
Lebanon|Lebanese|Beirut
Lesotho|Basotho
Liberia|Liberian
Libya|Libyan|Tripoli
Liechtenstein
Lithuania|Lithuanian|Vilnius
Luxembourg|Luxembourgish
Madagascar|Malagasy
Malawi|Malawian
Malaysia|Malaysian|Kuala Lumpur
Maldives|Maldivian
Mali|Malian|Bamako
Malta|Maltese|Valletta
Mauritania|Mauritanian
Mauritius|Mauritian
Moldova|Moldovan|Chisinau
Monaco
Montenegro|Montenegrin
Morocco|Moroccan|Rabat
Mozambique|Mozambican
Myanmar,Burma|Burmese|Naypyitaw
Namibia|Namibian
Nepal|Nepali,Nepalese|Kathmandu
Netherlands|Dutch|The Hague
New Zealand||Wellington
Nicaragua|Nicaraguan|Managua
Niger|Nigerien
Nigeria|Nigerian|Abuja
North Macedonia,Macedonia|Macedonian|Skopje
Norway|Norwegian|Oslo
Oman|Omani|Muscat
Pakistan|Pakistani|Islamabad
Palestine,State of Palestine,Palestinian Authority|Palestinian|Ramallah
Panama|Panamanian
Papua New Guinea
Paraguay|Paraguayan
Peru|Peruvian|Lima
Philippines|Philippine,Filipino|Manila
Poland|Polish|Warsaw
Portugal|Portuguese|Lisbon
Qatar|Qatari|Doha
Romania|Romanian|Bucharest
Rwanda|Rwandan|Kigali
Sao Tome and Principe
Senegal|Senegalese|Dakar
Serbia|Serbian|Belgrade
Seychelles
Sierra Leone|Sierra Leonean
Slovakia|Slovak|Bratislava
Slovenia|Slovenian|Ljubljana
Somalia|Somali|Mogadishu
South Africa|South African|Pretoria
South Sudan|South Sudanese|Juba
Soviet Union,USSR|Soviet
Spain|Spanish|Madrid
Sri Lanka|Sri Lankan|Colombo
Sudan|Sudanese|Khartoum
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik|Dushanbe
Tanzania|Tanzanian
Thailand|Thai|Bangkok
Timor-Leste,East Timor|Timorese|Dili
Togo|Togolese
Trinidad and Tobago
Tunisia|Tunisian|Tunis
Turkmenistan|Turkmen|Ashgabat
Uganda|Ugandan|Kampala
Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbek|Tashkent
Vanuatu
Vatican,Holy See||Vatican City
Venezuela|Venezuelan|Caracas
Yemen|Yemeni|Sanaa
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare
`;

// Alliances send letters and get them as countries do.
const ALLIANCES = `
European Union,EU,E.U.|European|Brussels
European Council
European Commission
NATO,North Atlantic Treaty Organization
African Union
`;

// What else countries are called in news, where the words around tell whether it is meant so.
const MORE_NAMES = `
Iran,Islamic Republic of Iran,Islamic Republic
North Korea,the North
South Korea,the South
United Kingdom,England
`;

/** What a wording means: a country, by its name or its seat of government (a noun), or only by its adjective. */
export interface CountryReading {
  readonly country: string;
  readonly noun: boolean;
}

const TABLES = [COUNTRIES, OTHERS, ALLIANCES, MORE_NAMES];

const READINGS = readings();

/** The longest wording of a country, in words: `Democratic People | 's | Republic of Korea`. */
export const LONGEST_COUNTRY = 6;

/** The country that a wording means, if it means one. Case counts: `US` is a country, `us` is not. */
export function countryOf(wording: string): CountryReading | undefined {
  return READINGS.get(wording.replaceAll("’", "'"));
}

function readings(): Map<string, CountryReading> {
  const found = new Map<string, CountryReading>();
  for (const { names, adjectives, seats } of TABLES.flatMap(countriesIn)) {
    const country = names[0] ?? "";
    for (const wording of adjectives) found.set(wording, { country, noun: false });
    for (const wording of [...names, ...seats]) found.set(wording, { country, noun: true });
  }
  return found;
}
