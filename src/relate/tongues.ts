/**
 * What letters and meetings are called in other languages, by the beginnings of the words; the names are those of the thesaurus.
 * Small on purpose: names, dates and places carry most of the weight on such pages.
 */
const TABLE: Readonly<Record<string, string>> = {
  letter:
    "carta misiva mensaje lettre missive brief schreiben botschaft lettera messaggio mensagem письм послани телеграмм лист list pismo mektup mesaj dopis " +
    "친서 서한 편지 전문 信函 书信 親書 书简 致信 致函 致电 亲笔信 口信 親筆信 書簡 手紙 رسالة برقية",
  write: "escrib scriv scriss écri ecri schrieb geschrieben napisa писал пишет escreve",
  receive:
    "recib reçu reçoi erhalten erhielt ricev recebe получил otrzyma aldı 받았 받은 받아 收到 接到 受け取 تلق",
  summit:
    "cumbre reuni encuentr sommet rencontr gipfel treffen trafen traf vertice incontr cúpula cimeira саммит встреч встрет переговор szczyt spotk zirve görüşme " +
    "정상회담 회담 회동 만났 만남 峰会 会谈 会晤 会面 会談 峰會 首脳会談 قمة لقاء التقى",
  outbreak:
    "coronavirus virus pandem epidem épidém pandém seuche коронавирус вирус пандеми эпидеми koronawirus koronavirüs " +
    "코로나 바이러스 감염 新冠 疫 病毒 肺炎 コロナ ウイルス كورونا فيروس وباء",
  condolence:
    "condol pésame beileid mitgefühl cordogli соболезн сочувств kondolenc taziye 위로 애도 慰问 慰問 吊唁 お見舞い تعاز",
  congratulate:
    "felicit félicit gratul glückw congratul parabén поздрав tebrik 축하 祝贺 祝賀 تهنئة هنأ",
  victory: "victori victoir sieg vittori vitóri побед zwycięstw zafer 승리 전승 胜利 勝利 النصر",
  anniversary:
    "aniversari anniversair jahrestag anniversari летие летием летия годовщин rocznic yıldönüm 주년 周年 ذكرى",
  gratitude:
    "agradec gracias remerci dank ringrazi благодар dziękow podzięk teşekkür 감사 感谢 感謝 شكر",
};

/** From here on Unicode has the scripts without spaces between words. */
const FIRST_SIGN = 0x2e80;

/** The words of the table that stand between spaces, by their beginnings, and those of scripts without spaces. */
interface Words {
  readonly spaced: readonly Foreign[];
  readonly signs: readonly Foreign[];
}

let known: Words | undefined;

function wordsAbroad(): Words {
  if (known) return known;
  const all = Object.entries(TABLE).flatMap(([meaning, words]) =>
    words.split(" ").map((surface) => ({ surface, meaning })),
  );
  const isSign = ({ surface }: Foreign) => surface.charCodeAt(0) >= FIRST_SIGN;
  known = { signs: all.filter(isSign), spaced: all.filter((word) => !isSign(word)) };
  return known;
}

/** Common words of English, and of other languages in Latin script; a text is of the side that it has more of. */
const ENGLISH =
  /\b(?:the|of|and|to|with|from|was|were|has|had|his|that|for|by|after|before|over|gets?|sen[dt]s?|who|it|on|is|an|be|this|as|at|not|says?|said|wrote|letters?|will|would|without|back|into|new)\b/giu;
const OTHERS =
  /(?<!\p{L})(?:el|la|los|las|del|que|una?|por|con|al|le|les|des|du|et|est|une|dans|der|die|das|und|den|dem|eine?|mit|von|zu|hat|im|il|lo|gli|di|che|per|della|nel|os|da|em|com|para|het|een|van|w|z|na|się|ve|bir|ile|och|att|på|ja)(?!\p{L})/giu;
const OTHER_SCRIPT = /[\u0400-\u06ff\u2e80-\uffdc]/g;

/** Whether a text is to be read as being in another language than English. A Korean name in parentheses does not make it Korean. */
export function isForeign(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(OTHER_SCRIPT) * 4 > text.length || count(OTHERS) > count(ENGLISH);
}

/** A word of another language that means what the thesaurus has a name for. */
export interface Foreign {
  readonly surface: string;
  readonly meaning: string;
}

/** The known words of other languages in a text: whole words of letters, the signs themselves of scripts without spaces. */
export function foreignIn(text: string): Foreign[] {
  const { spaced, signs } = wordsAbroad();
  const found = signs.filter(({ surface }) => text.includes(surface));
  for (const [surface] of text.matchAll(/[\p{L}\p{M}]{3,}/gu)) {
    const lower = surface.toLowerCase();
    const hit = spaced.find((word) => lower.startsWith(word.surface));
    if (hit) found.push({ surface, meaning: hit.meaning });
  }
  return found;
}

const DENIED =
  /(?<!\p{L})(?:не|ні|nicht|kein\p{L}*|não|nie|değil|pas|nunca|никогда)(?!\p{L})|(?<!\p{L})no (?:ha|envi|escri|mand)|않|没有|並未|并未|なかった|ない|لم /iu;

/** Whether a sentence in another language denies something. */
export function isDeniedAbroad(text: string): boolean {
  return DENIED.test(text);
}
