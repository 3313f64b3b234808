const PATHS = {
  copy: "M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1",
  cite: "M6.5 4.5c-2 .6-3.2 2-3.2 4v3h3.4V8.4H4.6M12.8 4.5c-2 .6-3.2 2-3.2 4v3H13V8.4h-2.1",
  keep: "M4 2.5h8v11l-4-3.2-4 3.2z",
  pin: "M6 2.5h4l-.5 4 2.5 2.5H4l2.5-2.5zM8 9v5",
  move: "M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6L2 8l2 2M12 6l2 2-2 2",
  why: "M5.8 6.2a2.2 2.2 0 1 1 3.3 1.9c-.7.4-1.1.8-1.1 1.6M8 11.7v.1",
} as const;

interface Props {
  readonly of: keyof typeof PATHS;
  readonly words: string;
  /** Whether what it stands for is on; undefined for what is no switch. */
  readonly on?: boolean | undefined;
  /** Whether what it opens is open; undefined for what opens nothing. */
  readonly opens?: boolean | undefined;
  readonly act: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** A button with a picture on it; its words are told by pointer and to a screen reader. */
export function Icon({ of, words, on, opens, act, ...more }: Props) {
  return (
    <button
      type="button"
      class={`icon icon-${of}`}
      aria-label={words}
      title={words}
      aria-pressed={on}
      aria-expanded={opens}
      onClick={act}
      {...more}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={PATHS[of]} />
      </svg>
    </button>
  );
}
