/** Drawings of 16 by 16, in the colour of the text around them. */
const PATHS = {
  gear: "M8 5.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8ZM6.9 1.5h2.2l.3 1.7 1.2.5 1.4-1 1.6 1.6-1 1.4.5 1.2 1.7.3v2.2l-1.7.3-.5 1.2 1 1.4-1.6 1.6-1.4-1-1.2.5-.3 1.7H6.9l-.3-1.7-1.2-.5-1.4 1L2.4 12.3l1-1.4-.5-1.2-1.7-.3V7.2l1.7-.3.5-1.2-1-1.4L4 2.7l1.4 1 1.2-.5Z",
  power: "M8 2v6M4.7 4.2a5.3 5.3 0 1 0 6.6 0",
  tab: "M9.5 2.5h4v4M13.2 2.8 7.5 8.5M6.5 3.5h-4v10h10v-4",
} as const;

/** A small drawing; what it stands for is said beside it. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="drawing" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
