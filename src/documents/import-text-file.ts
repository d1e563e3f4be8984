import type { DayFrom, RawEntry } from "#domain/import-entry.ts";

const HEADING = /^#{1,2}[ \t]/u;

/** A text that begins with a heading, as that heading and the rest. Otherwise nothing in it is taken for markup. */
export function splitHeading(text: string): { title: string; text: string } {
  const end = text.indexOf("\n");
  const line = end < 0 ? text : text.slice(0, end);
  if (!HEADING.test(line)) return { title: "", text };
  const called = line.slice(line.startsWith("##") ? 2 : 1).trim();
  // Strokes may close a heading, too. Counted from the end: a pattern would begin anew at each of them.
  let length = called.length;
  while (length > 0 && called[length - 1] === "#") length -= 1;
  const title = called.slice(0, length).trimEnd();
  if (title === "") return { title: "", text };
  return { title, text: end < 0 ? "" : text.slice(end).replace(/^\n+/u, "") };
}

/** Lines between two rows of strokes at the very beginning, as Markdown editors write them (YAML). */
const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u;
const LINE = /^([\p{L}_-]+)[ \t]*:[ \t]*(.*)$/u;
const DAY_KEYS = ["date", "day", "fecha", "día", "created", "created_at", "creado", "creation-date"];
const TIME_KEYS = ["time", "hora"];
const TITLE_KEYS = ["title", "título", "titulo"];

/** What is said in the head of a file, by its name in small letters. Only simple lines are read; lists and the like are not. */
function frontMatter(text: string): { fields: ReadonlyMap<string, string>; rest: string } {
  const found = FRONT_MATTER.exec(text);
  if (found === null) return { fields: new Map(), rest: text };
  const fields = new Map<string, string>();
  for (const line of (found[1] ?? "").split("\n")) {
    const [, key = "", value = ""] = LINE.exec(line) ?? [];
    const unquoted = value.trim().replace(/^(["'])(.*)\1$/u, "$2");
    if (key !== "" && unquoted !== "") fields.set(key.toLowerCase(), unquoted);
  }
  return { fields, rest: text.slice(found[0].length) };
}

const first = (fields: ReadonlyMap<string, string>, keys: readonly string[]): string =>
  keys.map((key) => fields.get(key)).find((value) => value !== undefined) ?? "";

/** A day in the name of a file: 2024-03-05, 20240305, 05.03.2024, and with strokes below. */
const DAY_IN_NAME = /(?<!\d)(?:\d{4}[-_. ]?\d{2}[-_. ]?\d{2}|\d{1,2}[-_. ]\d{1,2}[-_. ]\d{4})(?!\d)/u;

/** No system has longer names; an archive may say anything. */
const LONGEST_NAME = 255;

const withoutEnding = (name: string): string => name.slice(-LONGEST_NAME).replace(/\.[\p{L}\d]{1,10}$/u, "");

interface TextFile {
  readonly name: string;
  readonly text: string;
  /** `YYYY-MM-DD` on which the file was last changed; empty where that is not known. */
  readonly changed: string;
}

/** A file of text as one entry. Its day is the one it says in its head, else the one in its name, else when it was last changed. */
export function textFileEntry({ name, text, changed }: TextFile): RawEntry {
  const { fields, rest } = frontMatter(text.replaceAll(/\r\n?/gu, "\n"));
  const said = first(fields, DAY_KEYS);
  const base = withoutEnding(name);
  const inName = DAY_IN_NAME.exec(base)?.[0] ?? "";
  const [day, from]: [string, DayFrom] =
    said !== ""
      ? [said, "front-matter"]
      : inName !== ""
        ? [inName.replaceAll(/[_ ]/gu, "-"), "file-name"]
        : [changed, "file-date"];
  const headed = splitHeading(rest.trim());
  // What is left of a name once the day is taken out is what the person called it.
  const called =
    from === "file-name" ? base.replace(inName, "").replaceAll(/^[\s_\-–—.,]+|[\s_\-–—.,]+$/gu, "") : "";
  return {
    source: "files",
    name,
    key: "",
    when: { day, time: first(fields, TIME_KEYS) },
    from,
    title: first(fields, TITLE_KEYS) || headed.title || called,
    text: headed.text,
  };
}
