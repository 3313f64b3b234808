/** Who may open whom, room by room. */
export const doors: readonly { readonly room: string }[];
export function linterConfig(): object;
export function doorsTable(): string;
