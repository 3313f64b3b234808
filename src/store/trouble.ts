/** What stands in the way of a database. `off`: the browser keeps no data for extensions (private windows); `absent`: it offers no database. */
export type Trouble = "full" | "off" | "absent" | "other";

const BY_ERROR: Readonly<Record<string, Trouble>> = {
  QuotaExceededError: "full",
  InvalidStateError: "off",
  MissingAPIError: "absent",
};

/** An error as it travels out of a transaction: the browser's own may stand inside the library's. */
interface Wrapped {
  readonly name?: unknown;
  readonly inner?: unknown;
}

/** What an error says of the database. */
export function troubleOf(error: unknown): Trouble {
  const { name, inner } = (error ?? {}) as Wrapped;
  const known = BY_ERROR[String(name)];
  return known ?? (inner ? troubleOf(inner) : "other");
}
