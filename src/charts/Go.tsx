import { type ComponentChildren, h, type HTMLAttributes } from "preact";

type Rest = HTMLAttributes & { readonly children?: ComponentChildren };

/** What can be chosen: a link where it leads somewhere, else a button. */
export function Go({ href, ...rest }: Rest & { readonly href: string | null }) {
  return href === null ? h("button", { type: "button", ...rest }) : h("a", { href, ...rest });
}
