const PREFIX = "urn:letterhead";
const OFFSET = 0x6c62272e07bb014262b821756295c58dn;
const PRIME = 0x0000000001000000000000000000013bn;
const VERSION_8 = 0x8000n << 64n;
const VARIANT = 0x8000n << 48n;
const OTHER_BITS = ~((0xf000n << 64n) | (0xc000n << 48n));

/** The name of a thing of the corpus that holds outside of it: `urn:letterhead:letter:kim-jong-un-to-…`; equal parts give equal names. */
export function urnOf(...parts: readonly string[]): string {
  return [PREFIX, ...parts.map((part) => encodeURIComponent(wellFormed(part)))].join(":");
}

/** The parts of a name that `urnOf` made; empty for any other. */
export function partsOf(urn: string): string[] {
  return urn.startsWith(`${PREFIX}:`)
    ? urn
        .slice(PREFIX.length + 1)
        .split(":")
        .map(decodeURIComponent)
    : [];
}

/** A UUID of version 8 (RFC 9562) over FNV-1a of 128 bits: always the same for the same text, on every machine. */
export function uuidOf(text: string): string {
  let hash = OFFSET;
  for (let i = 0; i < text.length; i++)
    hash = BigInt.asUintN(128, (hash ^ BigInt(text.charCodeAt(i))) * PRIME);
  const hex = ((hash & OTHER_BITS) | VERSION_8 | VARIANT).toString(16).padStart(32, "0");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
