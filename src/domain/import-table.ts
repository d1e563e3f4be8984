import { dayIn, orderOf, timeIn } from "./import-days.ts";
import type { RawEntry } from "./import-entry.ts";

/** What a column of a table can be taken for. */
export const COLUMN_USES = ["day", "time", "title", "text"] as const;
export type ColumnUse = (typeof COLUMN_USES)[number];

/** Which column holds what, counted from 0; null for none. Without a day and a text there is nothing to bring in. */
export type Mapping = Readonly<Record<ColumnUse, number | null>>;

/** Rows of equal standing; the first holds the names of the columns. */
export type Table = readonly (readonly string[])[];

/** How a column may be named in the languages of the app, and by the programs that write such tables. */
const NAMES: Readonly<Record<ColumnUse, RegExp>> = {
  day: /^(?:dat[aeu]|day|fecha|d[ií]a|tag|jour|giorno|created|crea|cria|créé|erstellt|when|cu[aá]ndo|quan|wann|timestamp|full_date)/iu,
  time: /^(?:time|hour|hora|ora|heure|uhr|zeit)/iu,
  title:
    /^(?:tit[eolr]|t[ií]tul|t[ií]tol|subject|heading|name|nombre|nom|nome|asunto|assunto|assumpte|betreff|objet|oggetto)/iu,
  text: /^(?:te[xs]t|not[aei]|entr(?:y|[aé])|body|conte[nú]|conting|comm?ent|komm|descri|beschr|eintrag|inhalt|voce|anota)/iu,
};

const SAMPLE = 50;

/** Whether more than half of a column, of what is written in it, can be read in some way. */
function isMostly(table: Table, column: number, isIt: (cell: string) => boolean): boolean {
  const cells = table
    .slice(1, SAMPLE + 1)
    .map((row) => row[column]?.trim() ?? "")
    .filter((cell) => cell !== "");
  return cells.filter(isIt).length > cells.length / 2;
}

const isDayCell = (cell: string) => (dayIn(cell, "dmy") ?? dayIn(cell, "mdy")) !== null;
const isTimeCell = (cell: string) => cell.length <= 12 && timeIn(cell) !== null;

/** A first guess by the names of the columns and by what stands in them. The person has the last word. */
export function guessMapping(table: Table): Mapping {
  const columns = Array.from(table[0] ?? [], (name, at) => ({ name: name.trim(), at }));
  const named = (use: ColumnUse, isFit: (at: number) => boolean) =>
    columns.find(({ name, at }) => NAMES[use].test(name) && isFit(at))?.at ?? null;
  const isDayColumn = (at: number) => isMostly(table, at, isDayCell);
  const day = named("day", isDayColumn) ?? columns.find(({ at }) => isDayColumn(at))?.at ?? null;
  const time = named("time", (at) => at !== day && isMostly(table, at, isTimeCell));
  const title = named("title", (at) => at !== day);
  const others = columns.map(({ at }) => at).filter((at) => ![day, time, title].includes(at));
  const longest = others.toSorted((a, b) => lettersIn(table, b) - lettersIn(table, a))[0] ?? null;
  return { day, time, title, text: named("text", (at) => others.includes(at)) ?? longest };
}

const lettersIn = (table: Table, column: number): number =>
  table.slice(1, SAMPLE + 1).reduce((sum, row) => sum + (row[column]?.length ?? 0), 0);

/** What all days of the column that is taken for the day say about their order. */
export const orderInTable = (table: Table, { day }: Mapping): ReturnType<typeof orderOf> =>
  day === null ? null : orderOf(table.slice(1).map((row) => row[day] ?? ""));

/** The rows as entries. @param names of a row, by its number as a person counts, the names of the columns being the first */
export function entriesInTable(table: Table, mapping: Mapping, nameOf: (row: number) => string): RawEntry[] {
  const cell = (row: readonly string[], use: ColumnUse) => {
    const at = mapping[use];
    return at === null ? "" : (row[at] ?? "");
  };
  return table.slice(1).map((row, at) => ({
    source: "table",
    name: nameOf(at + 2),
    key: "",
    when: { day: cell(row, "day"), time: cell(row, "time") },
    from: "entry",
    title: cell(row, "title"),
    text: cell(row, "text"),
  }));
}
