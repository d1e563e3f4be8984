/** What the form of a share holds. Any of it may be missing, and the parts may say the same. */
export interface Shared {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

/** Something to be seen, and not only spaces and characters that control. */
const SEEN = /[^\s\p{Cc}\p{Cf}]/u;

/** The middle of a word. */
const GOES_ON = /^[\p{L}\p{N}]/u;

const beginsWith = (text: string, title: string): boolean =>
  text.startsWith(title) && !GOES_ON.test(text.slice(title.length));

/**
 * What was shared as one text: title, words and address. Many an app puts the title or the address into the text as well. Only
 * what certainly stands there already is left out: nothing may be lost.
 */
export function sharedText(shared: Shared): string {
  const [title = "", text = "", url = ""] = [shared.title, shared.text, shared.url].map((part) =>
    SEEN.test(part) ? part.trim() : "",
  );
  const parts = [
    beginsWith(text, title) ? "" : title,
    text,
    url === title || text.split(/\s+/u).includes(url) ? "" : url,
  ];
  return parts.filter((part) => part !== "").join("\n");
}
