import { type Correction, MOST_CORRECTIONS, type Settings, siteOf } from "./settings.ts";

/** How far a correction reaches. */
export type Reach = "page" | "site";

/** Where a correction for an address holds. A page that belongs to no site is its own site. */
export function whereOf(reach: Reach, url: string): string {
  const site = siteOf(url);
  return reach === "site" && site !== null ? `site:${site}` : `page:${url.replace(/#.*$/s, "")}`;
}

const same = (one: Correction, other: Correction) =>
  one.person === other.person && one.surface === other.surface && one.where === other.where;

/** The corrections that hold for an address. */
export function correctionsFor({ corrections }: Settings, url: string): readonly Correction[] {
  const here = new Set([whereOf("page", url), whereOf("site", url)]);
  return corrections.filter(({ where }) => here.has(where));
}

/** The same settings with one correction more, as the newest. */
export function withCorrection(settings: Settings, correction: Correction): Settings {
  const { corrections } = withoutCorrection(settings, correction);
  return { ...settings, corrections: [...corrections, correction].slice(-MOST_CORRECTIONS) };
}

/** The same settings without one correction. */
export function withoutCorrection(settings: Settings, correction: Correction): Settings {
  const corrections = settings.corrections.filter((other) => !same(correction, other));
  return { ...settings, corrections };
}
