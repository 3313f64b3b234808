import { MONTHS, WEEKDAYS } from "#corpus/calendar.ts";
import { GIVES as GIVEN, set } from "#corpus/lexicon.ts";

/** Words that are written with a capital for another reason than being a name. */
export const NO_NAME: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...WEEKDAYS,
  ...set(
    "a about according accordingly after afterwards again ago all also although american amid an and another any are arab as asked at back based be because been before being both breaking but by can could countries critics despite did do does during each earlier either enlarge even every experts few first five following for former four from full further given had has have he her here him his how however i if in indeed instead is it its jan feb aug sept oct nov dec just last late later least let like many meanwhile more moreover most much my nearly neither never new next no nor not nothing now officials of on once one only or other others our out over own perhaps please president-elect read related reports said say says second see seen several she since so some speaking speculations still such ten than that the their them then there therefore these they this those though three through thus to today together tomorrow too two under unlike until up upon us was we were what when where whether which while who why will with without would yes yesterday yet you your respected comrade state year christmas easter eve receives sends replies letter letters message messages telegram greetings congratulations sympathy dear reply asked watch tonight nobody everyone anyone someone something everything anything nevertheless nonetheless besides hence otherwise likewise similarly finally lastly firstly secondly additionally furthermore subsequently eventually initially originally previously recently currently presently temporarily simultaneously ahead across against along among around below beneath beside between beyond down inside into near off onto outside past per regarding toward towards via within should might must shall ought dare need used",
  ),
]);

/** Words inside a name that are not written with a capital. */
export const PARTICLE = set("al el bin ibn van von de del della da dos la le der den ul");

/** Words that end a name in a caption or a headline. */
export const NAME_END = set(
  "photo photos photograph picture image images video getty reuters afp ap file illustration receives sends exchanges replies extends congratulates says said meets letter letters message messages administration",
);

/** A name directly before one of these is no person: the X administration, the Y regime. */
export const ATTRIBUTIVE = set(
  "administration government regime tower hotel campaign era foundation organization organisation university doctrine supporters allies officials aides family dynasty presidency white tariffs tweet tweets rally plan deal ally aide official supporter critics lawyers lawyer team summit summits meeting talks impeachment appointee voters voter",
);

/** Giving, as an article tells of it; also to the public, and for others: whose letter it is, the words around say. */
export const GIVES: ReadonlySet<string> = new Set([
  ...GIVEN,
  ...set("carried carries carrying fired issued issues released releases"),
]);

/** Saying, as articles report it: who acts speaks or writes. */
export const SAYS = set(
  "said says say told tells wrote writes write added adds warned warns urged urges asked asks called calls thanked thanks congratulated congratulates expressed expresses stressed stresses noted notes stated states declared declares announced announces offered offers informed informs accused accuses praised praises hailed invited invites vowed vows argued argues insisted insists explained explains demanded demands proposed proposes suggested suggests conveyed conveys extended reaffirmed hoped complained complains confirmed confirms reported reports continued continues concluded concludes promised promises acknowledged pledged pledges lamented replied replies responded responds emphasized emphasised described describes used focused included includes outlined underlined underscored rejected rejects criticized criticised wished wishes assured assures requested requests laid made dismissed appealed appeals spoke referred began begins ended lauded mentioned blamed blames recalled advised cautioned threatened tells notified notifies cancelled canceled sought set gave listed",
);
