import type { ComponentChildren } from "preact";

interface ToggleProps {
  readonly on: boolean;
  readonly change: (on: boolean) => void;
  readonly children: ComponentChildren;
}

/** Something that is on or off. */
export function Toggle({ on, change, children }: ToggleProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}

interface ChoiceProps<T extends string> {
  readonly title: string;
  readonly options: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly choose: (value: T) => void;
}

/** One of several. */
export function Choice<T extends string>({ title, options, chosen, choose }: ChoiceProps<T>) {
  return (
    <fieldset class="pad">
      <legend class="label">{title}</legend>
      {(Object.entries(options) as [T, string][]).map(([value, words]) => (
        <label class="choice" key={value}>
          <input
            type="radio"
            name={title}
            checked={value === chosen}
            onChange={() => choose(value)}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
