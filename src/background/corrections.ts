import type { Storage } from "webextension-polyfill";
import type { Sender } from "#messages/answer.ts";
import type { Misnamed } from "#messages/contract.ts";
import { type Reach, whereOf, withCorrection, withoutCorrection } from "#settings/corrections.ts";
import { changeSettings } from "#settings/keep.ts";
import { type Correction, siteOf } from "#settings/settings.ts";

/** What the reader can say of names on a page. Corrections are settings: whoever watches those hears of them. */
export interface Corrections {
  correct(sender: Sender, name: Misnamed, reach: Reach): Promise<void>;
  uncorrect(sender: Sender, name: Misnamed): Promise<void>;
}

/** No name and no address needs more than this, in UTF-16 units. */
const MOST_NAME = 200;
const MOST_URL = 2000;

const text = (value: unknown, most: number) => String(value).slice(0, most);

/** The correction that a page asks for, as it may be trusted: no page speaks for another site than its own. */
function soundCorrection(sender: Sender, name: Misnamed, reach: Reach): Correction {
  const own = sender.url ?? sender.tab?.url ?? "";
  const said = text(name.url, MOST_URL);
  const url = siteOf(said) === siteOf(own) ? said : own;
  return {
    person: text(name.person, MOST_NAME),
    surface: text(name.surface, MOST_NAME),
    where: whereOf(reach === "site" ? "site" : "page", url),
  };
}

/** Keeps corrections among the settings in `area`. */
export function correctionsOf(area: Storage.StorageArea): Corrections {
  return {
    correct: (sender, name, reach) =>
      changeSettings(area, (now) => withCorrection(now, soundCorrection(sender, name, reach))),
    uncorrect: (sender, name) =>
      changeSettings(area, (now) =>
        withoutCorrection(
          withoutCorrection(now, soundCorrection(sender, name, "page")),
          soundCorrection(sender, name, "site"),
        ),
      ),
  };
}
