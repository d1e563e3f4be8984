import { NOT_APPLICABLE, placeOf, type ItemKey, type Pace, type Step } from "#domain/check-in.ts";
import type { Day } from "#domain/day.ts";
import type { Language } from "#domain/language.ts";
import type { PageDocument } from "#domain/summary.ts";
import {
  FEWEST_DOTS,
  type Content,
  type LineId,
  type PageLine,
  type SectionKey,
} from "#domain/summary-line.ts";
import { formatDay, formatList } from "#words/format.ts";
import type { Therapy } from "#domain/therapy.ts";
import type { Words } from "#words/words.ts";
import { planInWords } from "./plan-words.ts";

/** A line as it is read, on paper and as text. */
export interface BlockLine {
  readonly id: LineId;
  /** What it is about or when it was, before the text itself. */
  readonly label: string | null;
  readonly text: string;
  /** Whose words the text is. */
  readonly voice: "own" | "app";
  /** The answers before the last one, in words. */
  readonly detail: string | null;
  /** More of the person's own words that belong to it. */
  readonly also: string | null;
  /** The same answers as places 0 to 4 for a row of dots, oldest first. Empty while there are too few. */
  readonly dots: readonly number[];
}

export interface BlockList {
  /** Numbered: the few things to begin with. */
  readonly numbered: boolean;
  readonly title: string | null;
  readonly lines: readonly BlockLine[];
}

export interface BlockSection {
  readonly key: SectionKey;
  readonly title: string;
  readonly lists: readonly BlockList[];
}

/** The page in one language: what the preview, the print and the text are all made of. */
export interface PageBlocks {
  readonly title: string;
  /** Name and period, then whose words these are. */
  readonly notes: readonly string[];
  readonly sections: readonly BlockSection[];
}

function answerWord({ checkIn }: Words, item: ItemKey, value: string): string {
  if (value === NOT_APPLICABLE) return checkIn.notApplicable;
  if (item === "unsaid") return checkIn.unsaid[value as keyof typeof checkIn.unsaid];
  if (item === "pace") return checkIn.paces[value as Pace];
  return checkIn.steps[value as Step];
}

function labelOf(words: Words, language: Language, { about, day }: PageLine): string | null {
  const { page, checkIn } = words;
  const when = day === null ? null : formatDay(language, day, "brief");
  const what =
    about === null ? null : about in page.about ? page.about[about as keyof typeof page.about] : null;
  const item = what ?? (about === null ? null : checkIn.shortItems[about as ItemKey]);
  if (item === null) return when;
  return when === null ? item : page.labelWithDay(item, when);
}

function blockLine(words: Words, language: Language, line: PageLine): BlockLine {
  const { id, content } = line;
  const label = labelOf(words, language, line);
  const said = contentInWords(words, language, content);
  return { id, detail: null, also: null, dots: [], ...said, label: said.label ?? label };
}

type Said = Pick<BlockLine, "text" | "voice"> & Partial<BlockLine>;

function contentInWords(words: Words, language: Language, content: Content): Said {
  const { page, checkIn } = words;
  switch (content.kind) {
    case "text":
      return { text: content.text, voice: "own" };
    case "feelings":
      return {
        text: formatList(
          language,
          content.values.map((value) => checkIn.feelings[value]),
        ),
        voice: "app",
      };
    case "holding-back":
      return { text: content.values.map((value) => checkIn.holdingBack[value]).join(" · "), voice: "app" };
    case "answers": {
      const said = content.answers.map(({ value }) => answerWord(words, content.item, value));
      const enough = said.length >= FEWEST_DOTS;
      return {
        text: said.at(-1) ?? "",
        voice: "app",
        detail: enough ? page.before(said.slice(0, -1).join(", ")) : null,
        dots: enough ? content.answers.map(({ value }) => placeOf(content.item, value) ?? 0) : [],
      };
    }
    case "task":
    case "goal":
    case "agreement":
    case "agreement-topic":
    case "unclear-goal":
      return planInWords(page, content);
  }
}

/** A line by itself, for a list where it can be chosen. */
export const lineInWords = (words: Words, language: Language, line: PageLine): BlockLine =>
  blockLine(words, language, line);

/** The heading of a section; the one that speaks to the therapist does so as the two of them do. */
export const sectionTitle = ({ page }: Words, key: SectionKey, address: Therapy["address"]): string =>
  key === "question" && address !== null ? page.questionFor[address] : page.sections[key];

const inWords = (language: Language, day: Day) => formatDay(language, day, "short");

/** Puts the page into words. @param language of `words`, for days and lists. */
export function pageBlocks(document: PageDocument, words: Words, language: Language): PageBlocks {
  const { page } = words;
  const { sessionDay, name, from, to, sessions } = document.heading;
  const title =
    sessionDay === null ? page.heading : page.headingFor(formatDay(language, sessionDay, "weekday"));
  const period =
    from === null
      ? null
      : from === to
        ? inWords(language, to)
        : page.period(inWords(language, from), inWords(language, to));
  const counted = sessions === 0 ? null : words.common.sessions(sessions);
  const about = [name === "" ? null : name, period, counted].filter((part) => part !== null).join(" · ");
  return {
    title,
    notes: [...(about === "" ? [] : [about]), page.byMe],
    sections: document.sections.map(({ key, first, rest }) => ({
      key,
      title: sectionTitle(words, key, document.heading.address),
      lists: [
        { numbered: key === "agenda", title: null, lines: first },
        { numbered: false, title: page.ifTime, lines: rest },
      ]
        .filter((list) => list.lines.length > 0)
        .map((list) => ({ ...list, lines: list.lines.map((line) => blockLine(words, language, line)) })),
    })),
  };
}
