import Papa from "papaparse";
import { MOST_IMPORTED, type RawEntry } from "#domain/import-entry.ts";
import type { Table } from "#domain/import-table.ts";

export interface Rows {
  readonly table: Table;
  /**
   * Numbers, counted from 1, of rows in which a quotation mark is not closed where it should be. Nobody knows where such a
   * row ends, so it is not in the table.
   */
  readonly torn: readonly number[];
  readonly isTooMany: boolean;
}

/** Empty rows count too, as long as they are read. */
const MOST_READ = 2 * MOST_IMPORTED + 4;

/** Rows of a file of separated values, without those in which nothing stands. */
export function rowsIn(text: string): Rows {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimitersToGuess: [",", ";", "\t", "|"],
    preview: MOST_READ,
  });
  const torn = new Set(errors.flatMap(({ type, row }) => (type === "Quotes" ? [row ?? 0] : [])));
  const table = data.filter((row, at) => !torn.has(at) && row.some((cell) => cell.trim() !== ""));
  return {
    // Without its first row nobody knows what the others hold.
    table: torn.has(0) ? [] : table,
    torn: [...torn].map((at) => at + 1),
    isTooMany: table.length > MOST_IMPORTED + 1 || data.length >= MOST_READ,
  };
}

/** A table has a row of names, and below it at least one row of at least two columns. */
export const isTable = (table: Table): boolean => table.length > 1 && (table[0]?.length ?? 0) > 1;

const BREAK = /<br\s*\/?>/giu;

/**
 * What Daylio exports: `full_date,date,weekday,time,mood,activities,note_title,note`, and in older versions `year` and no
 * `full_date` or title. The names of the columns are English in every language.
 * @returns null where this is another table
 */
export function daylioEntries(table: Table, name: string): RawEntry[] | null {
  const columns = new Map(table[0]?.map((column, at) => [column.trim().toLowerCase(), at]));
  if (!columns.has("mood") || !columns.has("activities") || !columns.has("date")) return null;
  return table.slice(1).map((row, at) => {
    const cell = (column: string) => row[columns.get(column) ?? -1]?.trim() ?? "";
    const activities = cell("activities")
      .split("|")
      .map((each) => each.trim())
      .join(", ");
    const how = [cell("mood"), activities].filter(Boolean).join(" · ");
    const note = cell("note").replace(BREAK, "\n");
    const day = cell("full_date") || `${cell("date")} ${cell("year")}`;
    return {
      source: "daylio",
      name: `${name} · ${at + 2}`,
      key: "",
      when: { day, time: cell("time") },
      from: "entry",
      title: cell("note_title"),
      text: [how, note].filter(Boolean).join("\n\n"),
    };
  });
}
