/** TEI's dating attributes. `cert` is "low" or not there: CMIF knows no other value. */
export interface Dating {
  readonly when?: string;
  readonly notBefore?: string;
  readonly notAfter?: string;
  readonly cert?: "low";
}

/**
 * An EDTF date in TEI's attributes. A letter is sent at one moment, so an interval says between when, not from when
 * to when; `~`, `?` and `%` all become low certainty.
 */
export function datingOf(edtf: string): Dating {
  const [first = "", last] = edtf.replace(/[~?%]/g, "").split("/");
  const cert = /[~?%]/.test(edtf) ? { cert: "low" as const } : {};
  if (last === undefined) return { when: first, ...cert };
  return {
    ...(first === ".." ? {} : { notBefore: first }),
    ...(last === ".." ? {} : { notAfter: last }),
    ...cert,
  };
}
