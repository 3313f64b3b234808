/** The optional packages that a lock file speaks of and does not hold, as `[name, version]`. */
export function missingFrom(lock: { packages: Record<string, unknown> }): [string, string][];
