import { say } from "#words/words.ts";
import { background } from "./background.ts";
import { saveFile } from "./save.ts";
import { useToast } from "./toast.tsx";

/** The formats of `export/`, by the names under which readers know them. */
const FORMATS = [
  ["bibtex", "BibTeX"],
  ["csl", "CSL-JSON"],
  ["cmif", "TEI (CMIF)"],
  ["web-annotation", "Web Annotation"],
  ["csv", "CSV"],
] as const;

/** Copies a letter's citation. */
export function CopyCitation({ letter }: { letter: string }) {
  const tell = useToast();
  const copy = async () => {
    await navigator.clipboard.writeText(await background.cite(letter, "plain"));
    tell({ words: say("citationCopied") });
  };
  return (
    <button type="button" class="pill" onClick={() => void copy()}>
      {say("citationCopy")}
    </button>
  );
}

/** Saves a letter as a file, in the format that is chosen. */
export function Export({ letter }: { letter: string }) {
  const tell = useToast();
  const save = async (format: string) => {
    const file = await background.exported(letter, format);
    saveFile(file);
    tell({ words: say("exportSaved", file.name) });
  };
  return (
    <select
      class="pill"
      aria-label={say("exportAs")}
      value=""
      onChange={({ currentTarget }) => {
        void save(currentTarget.value);
        currentTarget.value = "";
      }}
    >
      <option value="">{say("exportAs")}</option>
      {FORMATS.map(([format, name]) => (
        <option key={format} value={format}>
          {name}
        </option>
      ))}
    </select>
  );
}
