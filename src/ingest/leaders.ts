// Heads of states, governments and institutions whom news texts name without a title: name|country|from|to, as years.
// A star: the family name alone is too common to mean this one.
// World knowledge of the kind that every reader brings; it only stands in where the article itself gives no title.
const TABLE = `
Barack Obama|United States|2009|2017
*George W. Bush|United States|2001|2009
*Bill Clinton|United States|1993|2001
Joe Biden|United States|2020|2025
*Theresa May|United Kingdom|2016|2019
*Boris Johnson|United Kingdom|2019|2022
David Cameron|United Kingdom|2010|2016
Keir Starmer|United Kingdom|2024|
*Gordon Brown|United Kingdom|2007|2010
*Tony Blair|United Kingdom|1997|2007
Emmanuel Macron|France|2017|
Francois Hollande|France|2012|2017
Nicolas Sarkozy|France|2007|2012
Angela Merkel|Germany|2005|2021
Olaf Scholz|Germany|2021|2025
Giuseppe Conte|Italy|2018|2021
Matteo Renzi|Italy|2014|2016
Mariano Rajoy|Spain|2011|2018
Alexis Tsipras|Greece|2015|2019
Viktor Orban|Hungary|2010|
Recep Tayyip Erdogan|Turkey|2003|
Volodymyr Zelensky|Ukraine|2019|
Volodymyr Zelenskyy|Ukraine|2019|
Petro Poroshenko|Ukraine|2014|2019
Viktor Yanukovych|Ukraine|2010|2014
Alexander Lukashenko|Belarus|1994|
Dmitry Medvedev|Russia|2008|2020
Xi Jinping|China|2012|
Hu Jintao|China|2002|2013
Shinzo Abe|Japan|2006|2020
Fumio Kishida|Japan|2021|2024
*Park Geun-hye|South Korea|2013|2017
*Lee Myung-bak|South Korea|2008|2013
Roh Moo-hyun|South Korea|2003|2008
Yoon Suk Yeol|South Korea|2022|2025
Kim Jong Il|North Korea|1994|2011
Narendra Modi|India|2014|
Manmohan Singh|India|2004|2014
*Imran Khan|Pakistan|2018|2022
Nawaz Sharif|Pakistan|2013|2017
Ashraf Ghani|Afghanistan|2014|2021
Hamid Karzai|Afghanistan|2001|2014
Hassan Rouhani|Iran|2013|2021
Hasan Rouhani|Iran|2013|2021
Ali Khamenei|Iran|1989|
Mahmoud Ahmadinejad|Iran|2005|2013
Benjamin Netanyahu|Israel|2009|
Ehud Olmert|Israel|2006|2009
Mahmoud Abbas|Palestine|2005|
Bashar Assad|Syria|2000|
Bashar al-Assad|Syria|2000|
Saddam Hussein|Iraq|1979|2003
Nouri al-Maliki|Iraq|2006|2014
Haider al-Abadi|Iraq|2014|2018
Mohamed Morsi|Egypt|2012|2013
Hosni Mubarak|Egypt|1981|2011
Moammar Gadhafi|Libya|1969|2011
*Mohammed bin Salman|Saudi Arabia|2017|
Justin Trudeau|Canada|2015|2025
*Stephen Harper|Canada|2006|2015
Andres Manuel Lopez Obrador|Mexico|2018|2024
Enrique Pena Nieto|Mexico|2012|2018
Felipe Calderon|Mexico|2006|2012
Nicolas Maduro|Venezuela|2013|
Juan Guaido|Venezuela|2019|2023
Hugo Chavez|Venezuela|1999|2013
*Raul Castro|Cuba|2006|2018
*Fidel Castro|Cuba|1959|2008
Jair Bolsonaro|Brazil|2019|2023
Dilma Rousseff|Brazil|2011|2016
Luiz Inacio Lula da Silva|Brazil|2003|
Evo Morales|Bolivia|2006|2019
Mauricio Macri|Argentina|2015|2019
Rodrigo Duterte|Philippines|2016|2022
*Scott Morrison|Australia|2018|2022
Malcolm Turnbull|Australia|2015|2018
Jacinda Ardern|New Zealand|2017|2023
Donald Tusk|European Council|2014|2019
Jean-Claude Juncker|European Commission|2014|2019
Ursula von der Leyen|European Commission|2019|
Pope Francis|Vatican|2013|2025
`;

/** Somebody known to have led a country, and in which years; `to` is null while they do. */
export interface KnownLeader {
  readonly name: string;
  readonly country: string;
  readonly from: number;
  readonly to: number | null;
  /** Whether the family name alone means this leader. */
  readonly alone: boolean;
}

/** The leaders that a text may name without a title. */
export const KNOWN_LEADERS: readonly KnownLeader[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [name = "", country = "", from = "", to = ""] = line.split("|");
    const alone = !name.startsWith("*");
    return {
      name: name.replace("*", ""),
      country,
      from: Number(from),
      to: to === "" ? null : Number(to),
      alone,
    };
  });
