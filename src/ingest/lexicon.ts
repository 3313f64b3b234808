const set = (words: string) => new Set(words.split(" "));

/** Words that are written with a capital for another reason than being a name. */
export const NO_NAME = set(
  "a about according accordingly after afterwards again ago all also although american amid an and another any are arab as asked at back based be because been before being both breaking but by can could countries critics despite did do does during each earlier either enlarge even every experts few first five following for former four from full further given had has have he her here him his how however i if in indeed instead is it its jan january february feb march april may june july aug august sept september oct october nov november dec december just last late later least let like many meanwhile more moreover most much my nearly neither never new next no nor not nothing now officials of on once one only or other others our out over own perhaps please president-elect read related reports said saturday sunday monday tuesday wednesday thursday friday say says second see seen several she since so some speaking speculations still such ten than that the their them then there therefore these they this those though three through thus to today together tomorrow too two under unlike until up upon us was we were what when where whether which while who why will with without would yes yesterday yet you your respected comrade state year christmas easter eve receives sends replies letter letters message messages telegram greetings congratulations sympathy dear reply asked watch tonight nobody everyone anyone someone something everything anything nevertheless nonetheless besides hence otherwise likewise similarly finally lastly firstly secondly additionally furthermore subsequently eventually initially originally previously recently currently presently temporarily simultaneously ahead across against along among around below beneath beside between beyond down inside into near off onto outside past per regarding toward towards via within should might must shall ought dare need used",
);

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

/** Prepositions: a person after one of these is not who acts. */
export const PREPOSITION = set(
  "of to with from for by between at in on about against toward towards over including like unlike via through near without among under alongside behind than",
);

/** Words between who acts and the verb. */
export const ADVERB = set(
  "has have had having also reportedly apparently recently then later just even personally directly already himself herself itself themselves previously once again now therefore thus subsequently first both secretly privately publicly formally officially today yesterday earlier ever did does do is are was were be been being still since only finally immediately promptly who quickly last seen shown pictured photographed depicted this week month year night morning afternoon evening monday tuesday wednesday thursday friday saturday sunday on",
);

/** Words that make a deed planned, possible or denied: such a letter does not exist. */
export const UNREAL = set(
  "would will could should may might must shall can cannot not n't never to no without if unless whether plan plans planned planning wants wanted want hopes hoped refused declined refuses fails failed deny denied denies denying can't won't didn't hasn't hadn't wouldn't doesn't isn't wasn't couldn't don't",
);

/** Giving: who acts is the sender. */
export const GIVES = set(
  "send sends sent sending write writes wrote written writing pen pens penned dispatch dispatched dispatches address addressed addresses mail mailed forwarded forward issued releases released fired delivered delivers hand-delivered handed conveyed gave gives given extended extends transmitted replied responded signed signs delivering handing conveying sending dictated carried carries carrying brought brings presented presents",
);

/** Receiving: who acts is the recipient. */
export const GETS = set(
  "receive receives received receiving got gets read reads reading open opened accepted obtained unveiled welcomed holds held shows showed holding showing touted praised hailed tweeted brandished displayed cited flaunted boasted acknowledged reviewed revealed",
);

/** Saying: who acts speaks or writes. */
export const SAYS = set(
  "said says say told tells wrote writes write added adds warned warns urged urges asked asks called calls thanked thanks congratulated congratulates expressed expresses stressed stresses noted notes stated states declared declares announced announces offered offers informed informs accused accuses praised praises hailed invited invites vowed vows argued argues insisted insists explained explains demanded demands proposed proposes suggested suggests conveyed conveys extended reaffirmed hoped complained complains confirmed confirms reported reports continued continues concluded concludes promised promises acknowledged pledged pledges lamented replied replies responded responds emphasized emphasised described describes used focused included includes outlined underlined underscored rejected rejects criticized criticised wished wishes assured assures requested requests laid made dismissed appealed appeals spoke referred began begins ended lauded mentioned blamed blames recalled advised cautioned threatened tells notified notifies cancelled canceled sought set gave listed",
);

/** What a letter is called, and the kind that each name stands for. */
export const LETTER_NOUN: Readonly<Record<string, "letter" | "message" | "telegram">> = {
  letter: "letter",
  letters: "letter",
  missive: "letter",
  missives: "letter",
  note: "letter",
  notes: "letter",
  message: "message",
  messages: "message",
  telegram: "telegram",
  telegrams: "telegram",
  cable: "telegram",
  cables: "telegram",
};
