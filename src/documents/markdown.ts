/** Signs that mean something wherever they stand, in CommonMark or in what is commonly added to it. */
const ANYWHERE = /[\\`*_[\]<>&|~$#^=@]/gu;
/** An address becomes a link by itself, and a word between colons a picture. */
const BY_ITSELF = /:(?=\/\/|[\w+-]+:)|(?<=www)\./giu;
/** What begins a list, a rule or a definition where a line begins. */
const AT_START = /^(\s*)([-+:]|\d+(?=[.)]))/u;

/** One line of what somebody wrote, so that it is read as it was written and nothing in it becomes markup. */
function plainLine(line: string): string {
  // Some readers take these for the end of a line, some do not.
  const onOne = line.replaceAll(/[\u2028\u2029\u0085]/gu, " ");
  const escaped = onOne.replaceAll(ANYWHERE, String.raw`\$&`).replaceAll(BY_ITSELF, String.raw`\$&`);
  const safe = escaped.replace(AT_START, (_, space: string, mark: string) =>
    // Digits cannot be escaped; the sign after them can.
    /\d/u.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
  );
  // Four spaces would make it code, and fewer would vanish.
  return safe.replace(/^[ \t]+/u, (space) => "\u00a0".repeat(space.length)).trimEnd();
}

/** Line breaks stay line breaks: a backslash keeps one, an empty line keeps itself. */
export function plain(text: string, indent: string): string {
  const lines = text.split("\n").map(plainLine);
  return lines
    .map((line, at) => {
      const isBroken = line !== "" && (lines[at + 1] ?? "") !== "";
      return (at === 0 || line === "" ? "" : indent) + line + (isBroken ? "\\" : "");
    })
    .join("\n");
}

/** One item of a list. @param mark what it begins with, the blank behind it included */
export const item = (mark: string, text: string): string => mark + plain(text, " ".repeat(mark.length));

/** A heading, however many lines what stands in it has. @param mark its signs, without the blank */
export const heading = (mark: string, text: string): string =>
  `${mark} ${plain(text.replaceAll("\n", " "), "")}`;
