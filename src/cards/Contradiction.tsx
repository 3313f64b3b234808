import type { Conflict } from "#corpus/event.ts";
import "./contradiction.css";

/** Claims that cannot all be true, side by side, in the articles' words. */
export function Contradiction({ conflict }: { conflict: Conflict }) {
  return (
    <figure class="contradiction">
      <figcaption class="quiet">{conflict.about}</figcaption>
      <ul class="claims">
        {conflict.claims.map(({ article, start, exact }) => (
          <li class="serif" dir="auto" key={`${article} ${start}`}>
            {exact}
          </li>
        ))}
      </ul>
    </figure>
  );
}
