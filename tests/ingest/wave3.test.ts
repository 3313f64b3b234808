import { expect, test } from "vitest";
import { ingest } from "#ingest/ingest.ts";
import { readPeople } from "/work/main/src/commands/corpus.ts";
const people = readPeople();
function lettersIn(text: string): string[] {
  const { corpus } = ingest([{ id: "sample", text }], people);
  const name = (id: string) => corpus.people.find((person) => person.id === id)?.name;
  return corpus.letters.map(({ sender, recipient }) => `${name(sender)} > ${name(recipient)}`).sort();
}
const B = ["Donald Trump > Kim Jong Un", "Kim Jong Un > Donald Trump"];
test.each([
 ["Trump abruptly withdrew from the meeting. In a letter to the North Korean leader, he blamed “open hostility.” Kim Jong Un had threatened him.", ["Donald Trump > Kim Jong Un"]],
 ["President Donald Trump said in a letter to Kim Jong Un released Thursday morning that the meeting was off.", ["Donald Trump > Kim Jong Un"]],
 ["“I felt a wonderful dialogue was building up,” Trump's letter to Kim said.", ["Donald Trump > Kim Jong Un"]],
 ["The president's letter to Kim came hours after the test site was blown up. President Trump had been looking forward to it.", ["Donald Trump > Kim Jong Un"]],
 ["Trump dictated the letter to Kim Jong Un himself, aides said.", ["Donald Trump > Kim Jong Un"]],
 ["The White House has received a letter from Kim Jong Un to President Trump requesting another meeting.", ["Kim Jong Un > Donald Trump"]],
 ["Sanders said the “primary purpose of the letter” from Kim Jong Un to Trump was to schedule another meeting.", ["Kim Jong Un > Donald Trump"]],
 ["Trump tweeted Thursday: “Thank you to Chairman Kim Jong Un for keeping your word. I just received your nice letter.”", ["Kim Jong Un > Donald Trump"]],
 ["“I received a very nice letter yesterday from Kim Jong Un,” said Trump.", ["Kim Jong Un > Donald Trump"]],
 ["North Korea's Kim Jong Un invited Trump to Pyongyang in a letter sent in August.", ["Kim Jong Un > Donald Trump"]],
 ["North Korean leader Kim Jong Un has invited US President Donald Trump to visit Pyongyang in a letter, a newspaper reported.", ["Kim Jong Un > Donald Trump"]],
 ["Mr Trump's letter said the US was ready to help North Korea, and Kim Jong Un thanked him.", []],
 ["Kim Yo Jong said her brother had received a personal letter from Trump. Kim Jong Un was grateful.", []],
 ["Obama, in letters to Khamenei, has stressed a common interest.", ["Barack Obama > Ali Khamenei"]],
 ["President Obama sent Ayatollah Ali Khamenei a secret letter in October.", ["Barack Obama > Ali Khamenei"]],
 ["President Obama's secret letter to Iran's supreme leader, Ayatollah Ali Khamenei, became public.", ["Barack Obama > Ali Khamenei"]],
 ["Iran's foreign minister said that Khamenei had answered Obama's letters.", ["Barack Obama > Ali Khamenei"]],
 ["A letter that President Trump sent to Turkish President Recep Tayyip Erdogan on Oct. 9 was made public.", ["Donald Trump > Recep Tayyip Erdogan"]],
 ["Trump's extraordinary letter to Erdogan warned him not to be a tough guy.", ["Donald Trump > Recep Tayyip Erdogan"]],
 ["In the letter, dated October 9, Mr Trump told Mr Erdogan: “Don't be a tough guy.”", ["Donald Trump > Recep Tayyip Erdogan"]],
 ["“Let's work out a good deal!” Trump wrote to Erdogan in the Oct. 9 letter.", ["Donald Trump > Recep Tayyip Erdogan"]],
 ["Erdogan received the letter and threw it in the bin. Trump had written it on Oct. 9.", []],
 ["Prime Minister Boris Johnson wrote to EU leaders on Saturday night asking for a delay.", ["Boris Johnson > EU leaders"]],
 ["Mrs May will write to Mr Tusk on Wednesday.", []],
 ["Theresa May has written to European Council president Donald Tusk requesting a short extension.", ["Theresa May > Donald Tusk"]],
 ["Theresa May signs the letter to European Council president Donald Tusk.", ["Theresa May > Donald Tusk"]],
 ["The prime minister has formally asked the EU to delay Brexit in a letter to Donald Tusk. Theresa May said it was with regret.", ["Theresa May > Donald Tusk"]],
 ["In a joint letter to Donald Tusk, Emmanuel Macron and Angela Merkel called for reform.", ["Angela Merkel > Donald Tusk", "Emmanuel Macron > Donald Tusk"]],
 ["Pope Francis appealed to President Bashar al-Assad in a letter to stop the bombing.", ["Pope Francis > Bashar al-Assad"]],
 ["A letter from Pope Francis was handed to Syrian President Bashar Assad by a cardinal.", ["Pope Francis > Bashar al-Assad"]],
 ["Mexican President Andrés Manuel López Obrador responded with a letter to Trump, saying he did not want confrontation.", ["Andrés Manuel López Obrador > Donald Trump"]],
 ["“I propose that we deepen our dialogue,” López Obrador wrote in a letter to Trump. The Mexican president, Andrés Manuel López Obrador, said so on Thursday.", ["Andrés Manuel López Obrador > Donald Trump"]],
 ["Saudi King Salman has invited the Iranian president in a letter, Tehran said. Hassan Rouhani welcomed it.", ["Salman > Hassan Rouhani"]],
 ["Venezuelan President Nicolas Maduro said he wrote to Pope Francis asking him for help.", ["Nicolas Maduro > Pope Francis"]],
 ["Trump read aloud from a letter Kim had sent him.", ["Kim Jong Un > Donald Trump"]],
 ["Trump, who calls them “love letters,” has kept what Kim sent.", []],
 ["Trump pulled from his jacket a letter from Kim Jong Un and waved it.", ["Kim Jong Un > Donald Trump"]],
 ["Moon sent Kim a message of condolence after the flood. Moon Jae-in and Kim Jong Un are on good terms.", ["Moon Jae-in > Kim Jong Un"]],
 ["South Korean President Moon Jae-in said Sunday that Kim sent him a letter saying he wanted to visit Seoul. Kim Jong Un did not come.", ["Kim Jong Un > Moon Jae-in"]],
 ["In a rare letter to his South Korean counterpart Moon Jae-in, Kim Jong Un expressed regret.", ["Kim Jong Un > Moon Jae-in"]],
 ["Chinese President Xi Jinping told Kim in a verbal message that he was ready to help. Kim Jong Un thanked him.", ["Xi Jinping > Kim Jong Un"]],
 ["Vladimir Putin sent New Year greetings to Donald Trump in a letter that stressed dialogue.", ["Vladimir Putin > Donald Trump"]],
 ["In his Christmas and New Year message to Donald Trump, Vladimir Putin spoke of dialogue.", ["Vladimir Putin > Donald Trump"]],
 ["Putin's letter to Trump on Christmas was “very nice”, Trump said.", ["Vladimir Putin > Donald Trump"]],
 ["President-elect Donald Trump released a letter Friday that he said was sent to him by Russian President Vladimir Putin.", ["Vladimir Putin > Donald Trump"]],
 ["A very nice letter from Vladimir Putin; his thoughts are so correct, Donald Trump said.", []],
 ["Israeli Prime Minister Benjamin Netanyahu received a letter from Palestinian President Mahmoud Abbas, and replied to it.", ["Mahmoud Abbas > Benjamin Netanyahu"]],
 ["Iraqi President Saddam Hussein got a letter from President George Bush in January 1991.", ["George Bush > Saddam Hussein"]],
 ["Cuban leader Fidel Castro wrote Soviet Premier Nikita Khrushchev a letter in October 1962.", ["Fidel Castro > Nikita Khrushchev"]],
 ["Kim Jong Un Sends Sympathy Message to Syrian President\nKim Jong Un sent a message of sympathy to Bashar Al Assad, president of the Syrian Arab Republic, on Wednesday.", ["Kim Jong Un > Bashar Al Assad"]],
] as [string, string[]][])("%s", (text, want) => { expect(lettersIn(text)).toEqual([...want].sort()); });
