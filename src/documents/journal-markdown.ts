import { compareStamps, type Stamp } from "#domain/clock.ts";
import { dayOf, type Day } from "#domain/day.ts";
import { isTombstone, type Entry, type Live } from "#domain/entry.ts";
import type { Id } from "#domain/id.ts";
import type { Language } from "#domain/language.ts";
import { isKind, readData, type DataOf, type Kind } from "#domain/record.ts";
import { cleanText } from "#domain/text.ts";
import { formatDay } from "#words/format.ts";
import type { Words } from "#words/words.ts";
import * as told from "./journal-lines.ts";
import * as looking from "./journal-lines-looking.ts";
import * as plan from "./journal-lines-plan.ts";
import * as rehearsal from "./journal-lines-rehearsal.ts";
import { heading, item, plain } from "./markdown.ts";

/** What each kind has to tell. */
const LINES: { readonly [K in Kind]: told.Lines<K> } = {
  therapy: told.therapyLines,
  session: told.sessionLines,
  note: told.noteLines,
  incident: told.incidentLines,
  contact: told.contactLines,
  settings: told.settingsLines,
  summary: told.summaryLines,
  agreement: plan.agreementLines,
  goal: plan.goalLines,
  progress: plan.progressLines,
  task: plan.taskLines,
  attempt: plan.attemptLines,
  question: told.questionLines,
  topic: plan.topicLines,
  arrangement: plan.arrangementLines,
  rehearsal: rehearsal.rehearsalLines,
  saying: rehearsal.sayingLines,
  backup: told.backupLines,
  usual: looking.usualLines,
  observation: looking.observationLines,
  review: looking.reviewLines,
};

/** One record as it is told: as it is now, and what was different before. */
interface Chapter {
  readonly day: Day;
  readonly time: string;
  readonly begun: Stamp;
  readonly title: string;
  readonly lines: readonly told.Line[];
  readonly earlier: readonly { readonly when: string; readonly lines: readonly told.Line[] }[];
}

const keyOf = ({ label, text }: told.Line): string => JSON.stringify([label, text]);

interface Read {
  readonly version: Live;
  readonly data: DataOf<Kind>;
}

function readVersions({ k, v }: Entry): Read[] {
  if (!isKind(k)) return [];
  return v.flatMap((version): Read[] => {
    if (isTombstone(version)) return [];
    const data = readData(k, version.s, version.d);
    return data.ok ? [{ version, data: data.value }] : [];
  });
}

function chapterOf(entry: Entry, telling: told.Telling): Chapter | null {
  const read = readVersions(entry);
  const [shown, ...before] = read;
  const first = read.at(-1);
  if (shown === undefined || first === undefined || !isKind(entry.k)) return null;
  const linesIn = LINES[entry.k] as told.Lines<Kind>;
  const linesOf = ({ data }: Read) => linesIn(data, telling).filter((line) => line !== null);
  const lines = linesOf(shown);
  let known = new Set(lines.map(keyOf));
  const earlier = before.map((older) => {
    const all = linesOf(older);
    const other = all.filter((line) => !known.has(keyOf(line)));
    known = new Set(all.map(keyOf));
    return { when: told.whenWritten(telling, older.version.at), lines: other };
  });
  const { data } = shown;
  const { words, nameOf } = telling;
  const time = "time" in data && "day" in data ? (data.time ?? "") : "";
  const therapy =
    "therapyId" in data && data.therapyId !== null && entry.k !== "settings" ? nameOf(data.therapyId) : null;
  return {
    day: "day" in data ? data.day : dayOf(first.version.at),
    time,
    begun: first.version.h,
    title: [words.backup.told.kinds[entry.k], time === "" ? null : telling.time(time), therapy]
      .filter((part) => part !== null)
      .join(" · "),
    lines,
    earlier: earlier.filter((older) => older.lines.length > 0),
  };
}

const inOrder = (a: Chapter, b: Chapter): number =>
  a.day === b.day
    ? a.time.localeCompare(b.time, "en") || compareStamps(a.begun, b.begun)
    : a.day < b.day
      ? -1
      : 1;

const isUnreadable = (entry: Entry): boolean =>
  entry.v.some((version) => !isTombstone(version)) && readVersions(entry).length === 0;

/**
 * Everything that was written, to be read: in the order of the days it speaks of, each record with its earlier versions.
 * Nothing in it becomes markup.
 * @param day on which it leaves
 */
export function journalMarkdown(
  entries: readonly Entry[],
  words: Words,
  language: Language,
  day: Day,
): string {
  const telling = told.tellingOf(words, language, new Map<Id, Entry>(entries.map((each) => [each.id, each])));
  const chapters = entries
    .map((entry) => chapterOf(entry, telling))
    .filter((chapter) => chapter !== null)
    .sort(inOrder);
  const { plain: said } = words.backup;
  const blocks = [heading("#", said.heading), plain(said.headNote(formatDay(language, day, "long")), "")];
  const left = entries.filter(isUnreadable).length;
  if (left > 0) blocks.push(plain(said.unreadable(left), ""));
  const listed = (lines: readonly told.Line[]) =>
    lines.map(({ label, text }) => item("- ", label === null ? text : labelled(label, text))).join("\n");
  /** What was asked may be a question, or a sentence with its full stop. */
  function labelled(label: string, text: string): string {
    return label.endsWith("?") ? `${label} ${text}` : words.page.labelled(label.replace(/[.:]$/u, ""), text);
  }
  let last: Day | null = null;
  for (const chapter of chapters) {
    if (chapter.day !== last) blocks.push(heading("##", formatDay(language, chapter.day, "long")));
    last = chapter.day;
    blocks.push(heading("###", chapter.title), listed(chapter.lines));
    for (const { when, lines } of chapter.earlier)
      blocks.push(heading("####", words.journey.versionOf(when)), listed(lines));
  }
  return cleanText(`${blocks.filter((block) => block !== "").join("\n\n")}\n`);
}
