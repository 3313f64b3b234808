import { describe, expect, test } from "vitest";
import { found, unbracket } from "./brackets.ts";

/** Every bug becomes one line here; `|-` marks what must stay unmarked. */
const K = "kim-jong-un";
const M = "moon-jae-in";
const P = "vladimir-putin";
const T = "donald-trump";

const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  "forms of a name": [
    `Dear [Kim Jong Un|${K}], [Kim Kardashian|-] called.`,
    `[KIM JONG-UN|${K}] THANKS [TRUMP|${T}] FOR HIS LETTER`,
    `A note from [Kim Jong-un|${K}]'s office reached [Donald J. Trump|${T}] and [Vladimir Vladimirovich Putin|${P}].`,
    `President [Trump|${T}] wrote to Chairman [Kim|${K}], and Mr. [Trump|${T}]'s aide smiled.`,
    `[Jae-in Moon|${M}] signed first; [Moon|${M}] then bowed.`,
    `An anti-[Trump|${T}] rally and a pro-[Putin|${P}] one met in the square.`,
    `The [Kim|${K}]-[Trump|${T}] summit in Hanoi ended early.`,
    `Ask [@realDonaldTrump|${T}] about [#Putin|${P}] and [#DonaldTrump|${T}].`,
    `what if [trump|${T}] loses, my friend asked`,
    `[V. Putin|${P}] and [D. Trump|${T}] initialled the page.`,
    `Both [Putin|${P}] and the [Trump|${T}] administration kept silent about the [Kim|${K}] regime in North Korea.`,
  ],
  "others of the name": [
    `North Korean leader [Kim Jong Un|${K}] sent his sister [Kim Yo Jong|-]; [Kim|${K}] stayed at home.`,
    `[Ivanka Trump|-] and [Eric Trump|-] opened [Trump Tower|-] while [Donald Trump Jr.|-] fished.`,
    `My dentist [Dr. Kim|-] plays golf with [Tony Kim|-].`,
    `The singer [Lil' Kim|-] covered a song by [Keith Moon|-].`,
    `Envoy [Sung Kim|-] landed in Seoul. [Kim|-] said the talks were useful.`,
    `[Kim Dae-jung|-] was president long before [Moon Jae-in|${M}].`,
    `Secretary-General [Ban Ki-moon|-] looked at the [moon|-].`,
    `The first lady, [Melania Trump|-], read a poem.`,
    `Prime Minister [Putin|${P}] met a lawyer [Trump|${T}] once hired, and his son [Kim Jong Un|${K}] was there.`,
    `[Mrs. Trump|-] and Mr. [Trump|${T}] danced; [Donald Trump, Jr.|-] watched.`,
    `[Dr. Kim Jong-un Lee|-] is a botanist.`,
    `The [Kim|-] family and the [Kim|-] dynasty`,
    `[Sun Myung Moon|-] founded a church in South Korea. [Moon|-] had many followers.`,
    `[Mrs. Trump|-] smiled at [Ms. Kim|-].`,
    `The younger [Trump|-] deleted his message.`,
    `The [Trumps|-] dined with the [Kims|-].`,
    `[Moon Chung-in|-] knew that President [Moon|${M}] would refuse.`,
    `[Kim Jong Il|-] liked films; when [Kim|-] died, his son [Kim Jong Un|${K}] took over.`,
    `[Kim Yo Jong|-], [Kim|${K}]'s sister, greeted the guests of [Kim Jong Un|${K}] in Pyongyang.`,
    `Premier [Kim Tok Hun|-] saw a farm. Premier [Kim|-] praised it, and so did [Kim Jong Un|${K}].`,
  ],
  "things and words of the language": [
    "A [Moon|-] rover will leave in May, the [Moon|-] permitting.",
    `A full [Moon|-] rose over Seoul while [Moon Jae-in|${M}] spoke of flights to the [Moon|-].`,
    "Hearts are [trumps|-], and an ace [trumps|-] a king; play a [trump|-] card.",
    "[Rasputin|-], [Trumpism|-], [Putinism|-], [honeymoon|-], [Kimberly|-] and a [trumpet|-].",
    "The [Trump Organization|-] owned a hotel; [Trump University|-] closed.",
    "[Moon Township|-] lies near Pittsburgh. [Moon|-] has a library.",
    "The [TRUMP|-] protocol stores sensor data.",
    "I ate [poutine|-] in Montreal.",
    "Mail us at [trump|-].example or visit example.org/[putin|-]",
  ],
  "evidence of the document": [
    `[Kim|${K}] smiled. Hours later [Kim Jong Un|${K}] left Singapore.`,
    "[Kim|-] collects stamps.",
    `[Kim Hyon Su|-], an envoy of North Korea, flew to see [Kim Jong Un|${K}]’s allies.\n“We shall wait,” [Kim|-] said.`,
    `[Moon|${M}] called [Kim|${K}] after the talks between South Korea and North Korea.`,
    `The snooker player [Judd Trump|-] won the frame. [Trump|-] potted the black.`,
    `Actress [Kim Min-hee|-] thanked the jury, not [Kim Jong Un|${K}]. [Kim|-] said she was moved.`,
  ],
  "dirty text": [
    `[Tru\u00admp|${T}] and [Vla\u200bdimir Pu\u00adtin|${P}] spoke.`,
    `[Kim\u00a0Jong\u2011Un|${K}] met [Moon\u00a0Jae\u2013in|${M}].`,
    `\u202a[Donald\u2009Trump|${T}]\u202c’s letter`,
    `Он [Пу\u0301тин|${P}].`,
    `[Donald\t Trump|${T}] waved.`,
    `(\u2068[Putin|${P}]\u2069)`,
    `[トランフ\u309a|${T}]氏`,
  ],
  Korean: [
    `[김정은|${K}] 국무위원장은 [문재인|${M}] 대통령에게 친서를 보냈다. [김|${K}] 위원장과 [문|${M}] 대통령은 만났다.`,
    `[트럼프|${T}]는 [푸틴|${P}]과 통화했다. [도널드 트럼프|${T}] 대통령이 말했다.`,
    "배우 [김정은|-]은 드라마에 출연했다.",
    "[트럼프 타워|-] 앞에서 [이방카 트럼프|-]를 보았다.",
  ],
  "Japanese and Chinese": [
    `[トランプ|${T}]氏は[金正恩|${K}]委員長に手紙を送った。[金|${K}]委員長は答えた。`,
    `[文在寅|${M}]大統領と[プーチン|${P}]大統領が会談した。[文|${M}]大統領は満足した。`,
    `[金正恩|${K}]（[キム・ジョンウン|${K}]）氏と[ドナルド・トランプ|${T}]大統領`,
    "[ラスプーチン|-]と[トランプタワー|-]、[メラニア・トランプ|-]",
    `[特朗普|${T}]给[金正恩|${K}]写信，[普京|${P}]没有回信。[唐纳德·特朗普|${T}]说了。`,
    `[川普|${T}]與[普丁|${P}]會面，[文在寅|${M}]致電。[拉斯普京|-]早已去世。`,
    "[川普大樓|-]和[伊万卡·特朗普|-]",
  ],
  "Slavic languages": [
    `[Путин|${P}] позвонил [Трампу|${T}], а письмо [Дональда Трампа|${T}] лежит у [Ким Чен Ына|${K}].`,
    `Встреча с [Владимиром Путиным|${P}] прошла хорошо, [Мун Чжэ Ин|${M}] доволен.`,
    "[Мелания Трамп|-] и [путинский|-] режим, [трампизм|-], [Распутин|-]",
    `Лист від [Володимира Путіна|${P}] до [Дональда Трампа|${T}] та [Кім Чен Ина|${K}]`,
    `List [Donalda Trumpa|${T}] do [Władimira Putina|${P}] i [Kim Dzong Una|${K}]; z [Putinem|${P}] i [Trumpem|${T}]`,
    `Dopis [Donalda Trumpa|${T}] [Vladimiru Putinovi|${P}], [Trumpova|${T}] vláda a [Mun Če-in|${M}]`,
  ],
  "Germanic languages": [
    `[Trumps|${T}] Brief an [Kim Jong-un|${K}] und [Putins|${P}] Antwort, sagte [Moon Jae-in|${M}].`,
    `Der Milliardär [Trump|${T}] schrieb dem Präsidenten.`,
    `De brief van [Poetin|${P}] aan [Trump|${T}] is zoek.`,
    `[Putins|${P}] svar till [Donald Trump|${T}] och [Kim Jong-un|${K}]`,
  ],
  "Romance languages": [
    `El presidente [Trump|${T}] escribió a [Vladímir Putin|${P}] y a [Kim Jong-un|${K}].`,
    `M. [Trump|${T}] a écrit à [Vladimir Poutine|${P}] ; [Poutine|${P}] a répondu.`,
    `O presidente [Trump|${T}] telefonou para [Putin|${P}] e [Moon Jae-in|${M}].`,
    `La lettera di [Trump|${T}] a [Kim Jong-un|${K}] e la [Trump Tower|-]`,
  ],
  "other languages": [
    `رسالة من [دونالد ترامب|${T}] إلى [كيم جونغ أون|${K}] و[بوتين|${P}] ل[ترامب|${T}]`.replaceAll(
      "و[",
      "و[",
    ),
    `[ट्रंप|${T}] ने [किम जोंग-उन|${K}] और [पुतिन|${P}] को पत्र लिखा, [मून जे-इन|${M}] ने भी।`,
    `[Trump|${T}]'ın mektubu [Kim Jong-un|${K}]'a ve [Putin|${P}]’e ulaştı.`,
    `Surat Presiden [Trump|${T}] kepada [Kim Jong-un|${K}] dan Tuan [Putin|${P}]`,
    `Thư của Tổng thống [Trump|${T}] gửi ông [Kim Jong-un|${K}] và ông [Putin|${P}]`,
  ],
};

describe.each(Object.entries(SENTENCES))("%s", (_, sentences) => {
  test.for([...sentences])("%s", (sentence) => {
    const { text, named } = unbracket(sentence);
    expect(found(text)).toEqual(named);
  });
});
