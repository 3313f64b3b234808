import type { Area } from "#notebook/copy.ts";

/** A `storage.local` of our own, and what it holds. */
export function areaOf(
  kept: Record<string, unknown> = {},
): Area & { readonly kept: Record<string, unknown> } {
  return {
    kept,
    get: async (keys) => structuredClone(typeof keys === "string" ? { [keys]: kept[keys] } : kept),
    set: async (items) => void Object.assign(kept, structuredClone(items)),
    remove: async (keys) => {
      for (const key of [keys].flat()) delete kept[key];
    },
  };
}
