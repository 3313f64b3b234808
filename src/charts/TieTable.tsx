import type { Who } from "#cards/names.ts";
import { nameOf } from "#words/names.ts";
import { number, say } from "#words/words.ts";
import { answersInWords, spokenMeeting } from "./tieWords.ts";
import type { Ties } from "./ties.ts";

type Href = (one: string, other: string) => string;

/** As many rows as anybody reads; the strongest come first. */
const MOST = 200;

/** The network as a table: who writes to whom, and who only met. */
export function TieTable({ all, who, href }: { all: Ties; who: Who; href: Href }) {
  const { ties, meetings } = all;
  const unwritten = meetings.filter(({ written }) => !written);
  return (
    <div class="as-table">
      <table>
        <caption class="quiet">{say("networkTitle")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("tableFrom")}</th>
            <th scope="col">{say("tableTo")}</th>
            <th scope="col">{say("tableLetters")}</th>
            <th scope="col">{say("tableAnswers")}</th>
          </tr>
        </thead>
        <tbody>
          {ties.slice(0, MOST).map((tie) => (
            <tr key={`${tie.from} ${tie.to}`}>
              <td>{nameOf(who(tie.from))}</td>
              <td>{nameOf(who(tie.to))}</td>
              <td>
                <a href={href(tie.from, tie.to)}>{number(tie.letters)}</a>
              </td>
              <td>{answersInWords(tie)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ties.length > MOST && <p class="quiet">{say("tableMore", number(ties.length - MOST))}</p>}
      <ul class="as-list">
        {unwritten.slice(0, MOST).map((meeting) => (
          <li key={meeting.between.join(" ")}>
            {spokenMeeting(meeting, who(meeting.between[0]), who(meeting.between[1]))}
          </li>
        ))}
      </ul>
    </div>
  );
}
