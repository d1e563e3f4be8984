/** Something on a page that points to a person. */
export interface Personal {
  readonly kind: "name" | "phone" | "email";
  readonly text: string;
}

// Whole words only, as masking covers whole words only. Length limits keep the search linear on any text.
const EMAIL =
  /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,200}\.\p{L}{2,24}(?![\p{L}\p{M}\p{N}])/gu;
// On one line: what goes on in the next one is in another text, and there it would not be covered.
const PHONE = /(?<![\p{L}\p{M}\p{N}])(?:\+|\()?\d[\d\p{Zs}\t().\-–]{5,24}\d(?![\p{L}\p{M}\p{N}])/gu;
const DATE_LIKE = /^\d{4}-\d{2}-\d{2}$|^\d{1,2}[.-]\d{1,2}[.-]\d{2,4}$|^\d{4}\s*[-–]\s*\d{4}$/u;
const WORD = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*(?![\p{L}\p{M}\p{N}])/gu;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words with which sentences begin in Spanish and English, and capitals that are no names. Lower case. */
const NO_NAMES = set(`
  i i'm i'd i'll i've the a an and but or so if when then that this these those there here it its he she they we you
  my your our their his her what why how who which where not no yes do don't does did is are was were be been have has
  had will would can could should may might must to of in on at for from with without about after before because since
  while until today tomorrow yesterday now never always sometimes often maybe perhaps last next every each all some
  any many much more most first once again also too just only even still as by hi hello hey dear
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december english spanish
  yo tú él ella ellos ellas nosotros usted ustedes vos me te se le lo la los las les nos el un una unos unas y e o u ni
  pero que qué quién cuál cómo como cuando cuándo donde dónde porque por para con sin de del al en a ante bajo desde
  hasta hacia según sobre tras entre si sí no nunca siempre hoy ayer mañana ahora luego después antes entonces también
  tampoco aún todavía ya quizá quizás tal vez casi algo alguien nada nadie todo todos toda todas cada otro otra otros
  otras mi mis tu tus su sus este esta esto estos estas ese esa eso esos esas aquel aquella aquello es era fue son soy
  estoy está estaba hay había tengo tiene quiero quería siento sentí llevo llevaba creo creía pienso pensé sé sabía
  puedo podía hago hice voy iba fui me gustaría mientras aunque además así cuanto cuánto desde lunes martes miércoles
  jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
  diciembre español inglés hola buenas buenos saludos
`);

/** What often comes right after a name that opens a sentence. */
const AFTER_NAME = set(`
  me se le nos y no es era está estaba dijo dice dijeron quiere quería vino viene cree ya también siempre nunca
  and is was says said told asked wants wanted thinks thought never always doesn't didn't isn't wasn't has had came
  called keeps makes made
`);

/** Small words inside a name: de la Cruz, van Dyck. */
const INSIDE_NAME = set("de del la las los da dos di van von der y");

/** Closed by a full stop, a question, an opening quotation: what comes next has a capital anyway. */
const OPENS = /(?:^|[.!?…:;\n«»"“”¿¡(—–•]|\n\s*[-*])\s*$/u;

const isCapital = (word: string): boolean => /^\p{Lu}[\p{L}\p{M}’'-]*\p{Ll}/u.test(word);
const isInfinitive = (word: string): boolean =>
  /(?:[aeií]r)(?:me|te|se|l[aeo]s?|nos|mel[aeo]s?|sel[aeo]s?)?$/u.test(word);

interface Found extends Personal {
  readonly at: number;
}

const matches = (text: string, pattern: RegExp, kind: Personal["kind"]): Found[] =>
  [...text.matchAll(pattern)].map((match) => ({ kind, text: match[0], at: match.index }));

const phones = (text: string): Found[] =>
  matches(text, PHONE, "phone").filter(
    (found) => (found.text.match(/\d/gu)?.length ?? 0) >= 7 && !DATE_LIKE.test(found.text),
  );

interface Word {
  readonly text: string;
  readonly at: number;
  readonly end: number;
  readonly opens: boolean;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    at: match.index,
    end: match.index + match[0].length,
    opens: OPENS.test(text.slice(Math.max(0, match.index - 40), match.index)),
  }));

/** What has to be known of the language of a text that is neither Spanish nor English. */
export interface NameHints {
  /** Words with which its sentences begin, and capitals that are no names: lower case. */
  readonly ordinary: readonly string[];
  /** What often comes right after a name that opens a sentence: "said", "came". */
  readonly afterName: readonly string[];
  /** Every noun has a capital, as in German: then a capital alone says nothing. */
  readonly isEveryNounCapital: boolean;
}
const NO_HINTS: NameHints = { ordinary: [], afterName: [], isEveryNounCapital: false };

type Run = readonly [Word, ...Word[]];

const plainly = (word: string): string => word.toLowerCase().replaceAll("’", "'");

/** Capitalised words that follow each other, small words of names between them included. */
function runsOf(text: string, isOrdinary: (word: string) => boolean): Run[] {
  const runs: Run[] = [];
  let run: Word[] = [];
  let waiting: Word[] = [];
  const close = () => {
    const [first, ...more] = run;
    if (first !== undefined) runs.push([first, ...more]);
    [run, waiting] = [[], []];
  };
  for (const word of wordsOf(text)) {
    const before = waiting.at(-1) ?? run.at(-1);
    const isNext = before !== undefined && /^[ \t]$/u.test(text.slice(before.end, word.at));
    if (isCapital(word.text) && !isOrdinary(word.text)) {
      if (!isNext) close();
      run.push(...waiting, word);
      waiting = [];
    } else if (isNext && INSIDE_NAME.has(word.text)) waiting.push(word);
    else close();
  }
  close();
  return runs;
}

/** A capital at the start of a sentence says little; what follows, or the same word elsewhere, says more. */
function names(text: string, known: ReadonlySet<string>, hints: NameHints): Found[] {
  const ordinary = new Set(hints.ordinary);
  const afterName = new Set(hints.afterName);
  const runs = runsOf(text, (word) => NO_NAMES.has(plainly(word)) || ordinary.has(plainly(word)));
  const sure = new Set(known);
  for (const [first, ...more] of runs)
    if (more.length > 0 || !(first.opens || hints.isEveryNounCapital)) sure.add(first.text);
  return runs.flatMap((run) => {
    const [first] = run;
    const last = run.at(-1) ?? first;
    const next = /^[ \t]+([\p{L}\p{M}’']+)/u.exec(text.slice(last.end, last.end + 40))?.[1] ?? "";
    const isAfter = AFTER_NAME.has(next.replaceAll("’", "'")) || afterName.has(next);
    const looksSo = isAfter && !isInfinitive(first.text);
    const isAlone = first.opens || hints.isEveryNounCapital;
    const isName = !isAlone || run.length > 1 || run.some((word) => sure.has(word.text)) || looksSo;
    return isName ? [{ kind: "name" as const, text: text.slice(first.at, last.end), at: first.at }] : [];
  });
}

/**
 * Names, phone numbers and e-mail addresses in some texts, each once, in the order they come. It goes by capitals and
 * digits: it misses some and names some that are none, so a person decides. @param known names known to be such.
 */
export function findPersonal(
  texts: readonly string[],
  known: readonly string[] = [],
  hints: NameHints = NO_HINTS,
): Personal[] {
  const text = texts.join("\n");
  const emails = matches(text, EMAIL, "email");
  // What belongs to an address is not looked at again.
  const rest = emails.reduce(
    (left, { text: gone, at }) => left.slice(0, at) + " ".repeat(gone.length) + left.slice(at + gone.length),
    text,
  );
  const knownWords = new Set(known.flatMap((name) => [...name.matchAll(WORD)].map((match) => match[0])));
  const found = [...emails, ...phones(rest), ...names(rest, knownWords, hints)].sort((a, b) => a.at - b.at);
  const seen = new Set<string>();
  return found
    .filter(({ text: each }) => !seen.has(each) && seen.add(each))
    .map(({ kind, text: each }) => ({ kind, text: each }));
}
