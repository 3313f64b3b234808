import { slotOf } from "#corpus/palette.ts";
import type { Person } from "#corpus/person.ts";
import { nameOf, shortOf } from "#words/names.ts";
import { initialOf } from "./naming.ts";
import type { Node } from "./network.ts";

/** A person of the network: the initials in the person's colour, the name beside it. */
export function PersonNode({ node, person, faint, point }: NodeProps) {
  const { x, y, r, up, down } = node;
  const name = up > down ? y - (r + up) / 2 : y + (r + down) / 2;
  return (
    <g
      class={`node slot-${slotOf(person.id)} ${faint ? "faint" : ""}`}
      role="img"
      aria-label={nameOf(person)}
      onPointerEnter={() => point(person.id)}
      onPointerLeave={() => point(null)}
    >
      <circle cx={x} cy={y} r={r} />
      <text class="initial" x={x} y={y} dy="0.36em">
        {initialOf(person)}
      </text>
      <text class="name" x={x} y={name} dy="0.36em">
        {shortOf(person)}
      </text>
    </g>
  );
}

interface NodeProps {
  readonly node: Node;
  readonly person: Person;
  readonly faint: boolean;
  readonly point: (id: string | null) => void;
}
