import type { Person } from "#corpus/person.ts";
import { nameOf, shortOf } from "#words/names.ts";
import { number, say, sayCount } from "#words/words.ts";
import { replyInWords } from "./reply.ts";
import type { Meeting, Tie } from "./ties.ts";

/** How letters that were not answered are told of: answers need no answer. */
const unanswered = ({ letters, answers }: Tie) =>
  say(letters === answers ? "replyItself" : "replyNone");

/** How the letters of a tie were answered: "answered within 3 days", "2 answered", "no answer known". */
export function answersInWords(tie: Tie): string {
  if (tie.days !== null) return replyInWords(tie.days);
  return tie.answered === 0 ? unanswered(tie) : say("tieSome", number(tie.answered));
}

/** What stands on an arrow where there is room: the count and the answers. */
export function onArrow(tie: Tie): string {
  const { letters, answered } = tie;
  const some = () =>
    letters === answered ? say("replyAnswered") : say("tieSome", number(answered));
  return say("tieLabel", number(letters), answered === 0 ? unanswered(tie) : some());
}

/** A tie in one breath: "Kim Jong Un to Moon Jae-in: 1 letter, answered the same day". */
export function spokenTie(tie: Tie, from: Person, to: Person): string {
  const names = say("chartsFromTo", nameOf(from), nameOf(to));
  return say("tieSpoken", names, sayCount("letters", tie.letters), answersInWords(tie));
}

/** A meeting in one breath: "Kim and Trump met 3 times, no letter here". */
export function spokenMeeting({ count }: Meeting, one: Person, other: Person): string {
  return sayCount("metSpoken", count, shortOf(one), shortOf(other));
}
