/** What the person typed, made ready to be said: its marks and its first letter, and nothing else. */

/** How a language asks. */
export interface QuestionMarks {
  readonly opens: string;
  readonly closes: string;
  /** How what one would like to know begins when it is told and not asked, in small letters: "I'd like to know". */
  readonly told: readonly string[];
}

const EMOJI = "(?:\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\p{Regional_Indicator})\\uFE0F?";
/** What a text may end with: a mark and what closes after it, a face, a picture. */
const IS_ENDED = new RegExp(`(?:[.!?…](?:\\s?["”“»«’‘')\\]])*|[:;]-?[()]|${EMOJI})$`, "u");
const PICTURES_AT_END = new RegExp(`(?:\\s*${EMOJI})+$`, "u");
const BULLET = /^[-–—•*·]+\s+/u;

/** Commas, colons and dashes at the end were going to lead on to something: there a text ends with a full stop. */
export const ended = (text: string): string =>
  IS_ENDED.test(text) ? text : `${text.replace(/[,;:\s–—-]+$/u, "")}.`;

/** What was written in lines as it would be said in one go: a new line is a new sentence, or goes on after a comma. */
export function inOneGo(text: string): string {
  const lines = text
    .split(/[\n\r]+/u)
    .map((line) =>
      line
        .trim()
        .replace(/[^\S\u00a0\u202f]+/gu, " ")
        .replace(BULLET, ""),
    )
    .filter((line) => line !== "");
  return lines.reduce((said, line) => {
    const goesOn = IS_ENDED.test(said) || /[,;:–—-]$/u.test(said);
    return goesOn ? `${said} ${line}` : `${said}${/^\p{Ll}/u.test(line) ? "," : "."} ${line}`;
  });
}

/** A letter with a capital of its own; what becomes two letters ("ß") or another one stays as it was typed. */
function capital(letter: string): string {
  const upper = letter.toLocaleUpperCase("und");
  return upper.toLocaleLowerCase("und") === letter ? upper : letter;
}

/** A text of the person's as a sentence of its own. */
export const asSentence = (text: string): string =>
  ended(
    inOneGo(text).replace(
      /^(["“„«»‹›‚¿¡(]*)(\p{Ll})/u,
      (_, marks: string, letter: string) => marks + capital(letter),
    ),
  );

/** After a joint only what is surely no name loses its capital, and what is written all in capitals keeps them. */
export function lowered(text: string, small: readonly string[]): string {
  return text.replace(
    /^([¿¡]?)(\p{Lu})(\p{Ll}*)(?![\p{L}\p{N}])/u,
    (all, mark: string, letter: string, rest: string) => {
      const word = letter.toLocaleLowerCase("und") + rest;
      return small.includes(word) ? mark + word : all;
    },
  );
}

/** A question as a question, however it was typed. Several sentences are left as they are, each question in its marks. */
export function asked(text: string, { opens, closes, told }: QuestionMarks): string {
  const isTold = told.some((start) =>
    text.toLocaleLowerCase("und").replaceAll("’", "'").startsWith(`${start} `),
  );
  if (!/[?¿]/u.test(text)) {
    if (isTold || /[.!…]\s/u.test(text)) return ended(text);
    const pictures = PICTURES_AT_END.exec(text)?.[0] ?? "";
    const bare = text.slice(0, text.length - pictures.length).replace(/[.,;:…\s–—-]+$/u, "");
    return bare === "" ? text : `${opens}${bare}${closes}${pictures}`;
  }
  const marked = text.replace(/\S.*?(?:[.!?…]+["”“»«’‘')\]]*(?=\s|$)|$)/gu, (sentence) => {
    const hasOpened = sentence.includes("¿");
    if (hasOpened && !sentence.includes("?")) return `${sentence.replace(/[.,;:!…\s]+$/u, "")}${closes}`;
    return !hasOpened && sentence.includes("?")
      ? sentence.replace(/\S/u, (first) => opens + first)
      : sentence;
  });
  // French sets its mark apart by a narrow space at which no line ends, and people type a plain one, or none.
  return ended(closes === "?" ? marked : marked.replaceAll(/\s*\?/gu, closes));
}

/** Whether there are words, or a picture, and not only marks. */
export const isFilled = (text: string): boolean => /[^\s\p{P}\p{C}]/u.test(text);
