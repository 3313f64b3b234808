import type { ComponentChildren } from "preact";

/** A part of a view under a small heading. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="pad">
      <h2 class="label">{title}</h2>
      {children}
    </section>
  );
}
