import { describe, expect, it } from "vitest";
import {
  entriesInTable,
  guessMapping,
  orderInTable,
  type Mapping,
  type Table,
} from "#domain/import-table.ts";

/** A table of these columns, from above: first their names, then what stands in them. */
const columns = (...of: readonly (readonly string[])[]): Table =>
  (of[0] ?? []).map((_, row) => of.map((column) => column[row] ?? ""));
const guess = (...of: readonly (readonly string[])[]): (number | null)[] => {
  const { day, time, title, text } = guessMapping(columns(...of));
  return [day, time, title, text];
};
const times = (count: number, cell: string): string[] => Array.from({ length: count }, () => cell);

const DAYS = ["1/2/2024", "2/2/2024"];
const WORDS = ["one thing", "two things"];

describe("what the columns of a table are taken for", () => {
  it.each([
    "date",
    "Day",
    "Datum",
    "Data",
    "Tag",
    "Jour",
    "Giorno",
    "Créé le",
    "Erstellt am",
    "Criado em",
    "Quan",
    "Wann",
    " Fecha ",
    "día",
    "dia",
    "created_at",
    "Creado",
    "when",
    "cuándo",
    "Timestamp",
  ])("the day by its name, %s, also where another holds days", (name) => {
    expect(guess(["x", ...DAYS], [name, ...DAYS], ["y", ...WORDS])).toEqual([1, null, null, 2]);
  });

  it("the day by what stands in the column, where no column of that name holds days", () => {
    expect(guess(["Date", ...WORDS], ["x", ...DAYS])).toEqual([1, null, null, 0]);
    expect(guess(["Date", ...WORDS], ["y", ...WORDS])).toEqual([null, null, null, 0]);
    expect(guess(["x", "1/13/2024"], ["y", "z"])).toEqual([0, null, null, 1]);
    expect(guess(["x", "13/1/2024"], ["y", "z"])).toEqual([0, null, null, 1]);
  });

  it("the day where more than half of what is written in the column are days", () => {
    expect(guess(["date", "1/2/2024", "soon"])).toEqual([null, null, null, 0]);
    expect(guess(["date", "1/2/2024", "soon", "2/2/2024"])).toEqual([0, null, null, null]);
    expect(guess(["date", "1/2/2024", "", " ", ""])).toEqual([0, null, null, null]);
    expect(guess(["date", "", " "])).toEqual([null, null, null, 0]);
    expect(guess(["date"])).toEqual([null, null, null, 0]);
  });

  it("the day by the first fifty rows", () => {
    const half = [...times(25, "1/2/2024"), ...times(24, "soon")];
    expect(guess(["date", ...half])).toEqual([0, null, null, null]);
    expect(guess(["date", ...half, "soon"])).toEqual([null, null, null, 0]);
    expect(guess(["date", ...half, "soon", "1/2/2024"])).toEqual([null, null, null, 0]);
  });

  it("the time by its name, where more than half of it are times and nothing longer", () => {
    const table = (name: string, ...cells: string[]) => guess(["date", ...DAYS], [name, ...cells]);
    for (const name of ["time", "Time of day", "hour", "HORA", "ora", "Heure", "Uhrzeit", "Zeit"])
      expect(table(name, "9:05", "10:05")).toEqual([0, 1, null, null]);
    expect(table("x", "9:05", "10:05")).toEqual([0, null, null, 1]);
    expect(table("time", "9:05", "early")).toEqual([0, null, null, 1]);
    // Twelve letters, and thirteen.
    expect(table("time", " 9:05:07 p.m. ", "9:05:07 p.m.")).toEqual([0, 1, null, null]);
    expect(table("time", "09:05:07 p.m.", "09:05:07 p.m.")).toEqual([0, null, null, 1]);
  });

  it("the time by another column than the day", () => {
    expect(guess(["time", "5/3/24 9:05", "6/3/24 9:05"], ["x", ...WORDS])).toEqual([0, null, null, 1]);
  });

  it.each([
    "title",
    "Titel",
    "Titre",
    "Titolo",
    "Títol",
    "Betreff",
    "Objet",
    "Oggetto",
    "Assunto",
    "Assumpte",
    "Nom",
    "Nome",
    "Subject",
    "heading",
    "name",
    "título",
    "titulo",
    "asunto",
    "nombre",
  ])("the title by its name, %s, unless that is the day", (name) => {
    expect(guess([name, ...WORDS], ["date", ...DAYS], ["x", "a", "b"])).toEqual([1, null, 0, 2]);
    expect(guess([name, ...DAYS], ["x", ...WORDS])).toEqual([0, null, null, 1]);
  });

  it.each([
    "text",
    "testo",
    "Notiz",
    "Eintrag",
    "Entrée",
    "Inhalt",
    "Kommentar",
    "Beschreibung",
    "Contenu",
    "Commento",
    "Voce",
    "Anotação",
    "Notes",
    "entry",
    "body",
    "content",
    "comment",
    "texto",
    "nota",
    "descripción",
  ])("the text by its name, %s, also where another is longer", (name) => {
    expect(guess(["date", ...DAYS], ["x", ...WORDS], [name, "a", "b"])).toEqual([0, null, null, 2]);
  });

  it("the text by another column than the day, and else the longest of the others", () => {
    expect(guess(["entry date", ...DAYS], ["x", "a", "b"])).toEqual([0, null, null, 1]);
    const long = "a long line of words, longer than all";
    const table = [
      ["date", "1/2/2024", "2/2/2024"],
      ["title", long, long],
      ["time", "9:05:07 p.m.", "10:05"],
      ["a", "1234", ""],
      ["b", "12", "345"],
      ["a name that is longer than what stands under it", "1", "2"],
      ["c", "123", "45"],
    ];
    expect(guess(...table)).toEqual([0, 2, 1, 4]);
    expect(guess(...table.slice(0, 4))).toEqual([0, 2, 1, 3]);
    expect(guess(...table.slice(0, 3))).toEqual([0, 2, 1, null]);
  });

  it("the longest by its first fifty rows", () => {
    const short = (...cells: string[]) => ["a", ...times(49, "12"), ...cells];
    const other = ["b", "1", ...times(49, "12")];
    expect(guess(other, short("1"))[3]).toBe(0);
    expect(guess(other, short("12"))[3]).toBe(1);
    expect(guess(other, short("1", "and what stands in row fifty-one"))[3]).toBe(0);
  });

  it("in rows that are shorter than the first", () => {
    const table = [["date", "a", "b"], ["1/2/2024", "x"], ["2/2/2024"], ["3/2/2024", "", "xx"], []];
    expect(guessMapping(table)).toEqual({ day: 0, time: null, title: null, text: 2 });
  });

  it("nothing where there is no table", () => {
    const none = { day: null, time: null, title: null, text: null };
    expect(guessMapping([])).toEqual(none);
    expect(guessMapping([[]])).toEqual(none);
  });
});

describe("the order of the days of a table", () => {
  const table = [["x", "13/1/2024"], ["1/13/2024", "1/2/2024"], ["a", "1/14/2024"], ["b"]];
  const order = (day: number | null, of: Table = table) =>
    orderInTable(of, { day, time: null, title: null, text: null });

  it("is what the rows of that column say, whatever the column is called", () => {
    expect(order(1)).toBe("mdy");
    expect(order(1, table.slice(0, 2))).toBe("either");
    expect(order(null)).toBeNull();
    expect(order(2)).toBeNull();
  });
});

describe("the rows of a table", () => {
  const table = [
    ["when", "what", "more"],
    ["1/2/2024", "walked", "9:05"],
    ["2/2/2024", "slept"],
  ];
  const entries = (mapping: Mapping) => entriesInTable(table, mapping, (row) => `row ${row}`);

  it("are entries, named by their number as a person counts", () => {
    expect(entries({ day: 0, time: 2, title: 1, text: 2 })).toEqual([
      {
        source: "table",
        name: "row 2",
        key: "",
        when: { day: "1/2/2024", time: "9:05" },
        from: "entry",
        title: "walked",
        text: "9:05",
      },
      {
        source: "table",
        name: "row 3",
        key: "",
        when: { day: "2/2/2024", time: "" },
        from: "entry",
        title: "slept",
        text: "",
      },
    ]);
  });

  it("say nothing of what no column is taken for", () => {
    expect(entries({ day: null, time: null, title: null, text: 1 })[0]).toEqual({
      source: "table",
      name: "row 2",
      key: "",
      when: { day: "", time: "" },
      from: "entry",
      title: "",
      text: "walked",
    });
    expect(entriesInTable([["when"]], { day: 0, time: null, title: null, text: 0 }, String)).toEqual([]);
    expect(entriesInTable([], { day: 0, time: null, title: null, text: 0 }, String)).toEqual([]);
  });
});
