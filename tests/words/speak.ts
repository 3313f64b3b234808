// Lets the rooms under test speak English, as the browser does from the built catalogue.
import en from "#words/locales/en.json" with { type: "json" };
import { type Lookup, speakBy } from "#words/words.ts";

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

/** Looks messages up as browsers do: `name` is a folder of `_locales`. */
export function speakOf(name: string, messages: Catalogue): Lookup {
  const builtIn: Record<string, string> = {
    "@@ui_locale": name,
    "@@bidi_dir": name === "ar" ? "rtl" : "ltr",
  };
  return (key, substitutions = []) =>
    builtIn[key] ??
    (messages[key]?.message ?? "").replace(/\$(\d)/g, (_, at) => substitutions[at - 1] ?? "");
}

/** English, as tests see it unless they say otherwise. */
export const english = speakOf("en", en);

speakBy(english);
