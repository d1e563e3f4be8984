import { HEADING_OF, placeOf, type ItemKey } from "#domain/check-in.ts";
import type { Id } from "#domain/id.ts";
import type { Item, Journal } from "#domain/journal.ts";
import type { Words } from "#words/words.ts";
import { answerWord } from "./journal-lines.ts";

type Cell = string | number | null;

/** What makes a program for tables take a text for a formula. Source: OWASP, "CSV Injection". */
// oxlint-disable-next-line no-control-regex
const LIKE_A_FORMULA = /^[=+\-@\t\r\u0000]/u;

/** One cell of RFC 4180. Numbers are numbers; a text that could be taken for a formula gets an apostrophe before it. */
export function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const safe = LIKE_A_FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const ITEMS = Object.keys(HEADING_OF) as ItemKey[];

/**
 * One row for each session, oldest first, for programs that make tables: UTF-8 with a mark at its beginning, since some
 * take it for something else without one; lines end as RFC 4180 says.
 */
export function checkInsCsv(journal: Journal, words: Words): string {
  const { checkIn, common, backup } = words;
  const { columns } = backup.plain;
  const sessions = [...journal.session].reverse();
  const asked = [...new Set(sessions.flatMap(({ data }) => data.own.map(({ questionId }) => questionId)))];
  const questions = new Map(journal.question.map(({ id, data }) => [id, data.text]));
  const therapists = new Map(journal.therapy.map(({ id, data }) => [id, data.name]));

  const head: Cell[] = [
    columns.day,
    columns.time,
    common.therapy,
    columns.how,
    checkIn.wordLabel,
    checkIn.lineLabel,
    ...ITEMS.flatMap((item) => {
      const name = checkIn.shortItems[item];
      return [name, ...(item === "unsaid" ? [] : [columns.place(name)]), columns.note(name)];
    }),
    ...asked.flatMap((id) => {
      const name = questions.get(id) ?? words.journey.questionGone;
      return [name, columns.place(name), columns.note(name)];
    }),
    checkIn.feelingsLabel,
    checkIn.otherFeelings,
    checkIn.momentLabel,
    checkIn.effectLabel,
    checkIn.holdingBackLabel,
    checkIn.bringLabel,
    checkIn.smallChangeLabel,
    checkIn.privateLabel,
  ];

  const row = ({ data }: Item<"session">): Cell[] => {
    const own = (id: Id): Cell[] => {
      const answer = data.own.find(({ questionId }) => questionId === id);
      const value = answer?.value ?? null;
      return [value && answerWord(words, "goals", value), placeOf("goals", value), answer?.note ?? null];
    };
    return [
      data.day,
      data.time,
      therapists.get(data.therapyId) ?? null,
      data.how && common.waysToMeet[data.how],
      data.word,
      data.line,
      ...ITEMS.flatMap((item): Cell[] => {
        const { value, note } = data.answers[item];
        const place = item === "unsaid" ? [] : [placeOf(item, value)];
        return [value && answerWord(words, item, value), ...place, note];
      }),
      ...asked.flatMap(own),
      data.feelings.map((each) => checkIn.feelings[each]).join("; "),
      data.otherFeelings,
      data.moment.text,
      data.moment.effect && checkIn.effects[data.moment.effect],
      data.holdingBack.map((each) => checkIn.holdingBack[each]).join("; "),
      data.bring.text,
      data.smallChange,
      data.privateNote,
    ];
  };

  const lines = [head, ...sessions.map(row)].map((cells) => cells.map(csvCell).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}
