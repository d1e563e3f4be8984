import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "#domain/day.ts";
import { entriesFrom, orderIn } from "#domain/import-entries.ts";
import { LARGEST_TEXT, type RawEntry } from "#domain/import-entry.ts";
import { entriesInTable, guessMapping, orderInTable } from "#domain/import-table.ts";
import { cleanText } from "#domain/text.ts";
import { identify } from "#documents/import-id.ts";
import { readImport, type ImportFile } from "#documents/import-read.ts";
import {
  chosen,
  DAY_ONE,
  DAYLIO,
  DAYLIO_OLD,
  MARKDOWN,
  TABLE_EN,
  TABLE_ES,
  zipped,
} from "#support/import-samples.ts";

const TODAY = "2026-11-26" as Day;

async function foundIn(...files: ImportFile[]) {
  const read = await readImport(files);
  if (read.kind !== "entries") throw new Error(`${read.kind}: ${"why" in read ? read.why : ""}`);
  const order = orderIn(read.entries);
  const made = entriesFrom(read.entries, {
    order: order === "either" ? "dmy" : (order ?? "dmy"),
    today: TODAY,
    zone: "Europe/Madrid",
  });
  return { ...read, order, entries: made.entries, setAside: [...read.setAside, ...made.setAside] };
}

const short = ({
  day,
  time,
  title,
  text,
}: {
  day: string;
  time: string | null;
  title: string;
  text: string;
}) => [day, time, title, text];

describe("Day One", () => {
  it("is read with the day and the time of where each entry was lived, without its pictures and its strokes", async () => {
    const { entries, setAside } = await foundIn(chosen("Journal.json", DAY_ONE));
    expect(entries.map(short)).toEqual([
      ["2024-12-31", "21:00", "", "Año nuevo, lista corta."],
      ["2025-02-10", "08:15", "", "Only in the newer form.\nSecond line."],
      [
        "2025-03-04",
        "23:30",
        "Después de la sesión",
        "Hoy costó. Hablamos de la mudanza!\n\nMe quedo con una frase-ancla.",
      ],
    ]);
    expect(entries.map(({ key }) => key.slice(0, 4))).toEqual(["AAAA", "BBBB", "5F1C"]);
    expect(setAside).toEqual([
      { name: "Journal.json · 4", why: "no-day" },
      { name: "Journal.json · 5", why: "no-text" },
    ]);
  });

  it("is found in its archive, among pictures that are passed over", async () => {
    const archive = zipped({ "Journal.json": DAY_ONE, "photos/a.jpeg": new Uint8Array([0xff, 0xd8, 0, 1]) });
    const { entries, setAside } = await foundIn(chosen("export.zip", archive));
    expect(entries).toHaveLength(3);
    expect(setAside).toHaveLength(2);
  });
});

describe("Daylio", () => {
  it("is read in the language of its days, with mood and activities as a first line", async () => {
    const { entries } = await foundIn(chosen("daylio_export.csv", DAYLIO));
    expect(entries.map(short)).toEqual([
      [
        "2025-03-05",
        "22:10",
        "Un día raro",
        'bien · lectura, paseo largo\n\nPrimero nada.\nLuego, "todo" a la vez.',
      ],
      ["2025-03-06", "21:05", "", "meh"],
    ]);
  });

  it("is read as older versions wrote it", async () => {
    const { entries } = await foundIn(chosen("old.csv", DAYLIO_OLD));
    expect(entries.map(short)).toEqual([
      ["2018-05-18", "23:54", "", "happy · clean, cook\n\nWent to a party"],
    ]);
  });
});

describe("files of text", () => {
  it("take their day from their head, their name, or when they were changed, and say which", async () => {
    const { entries } = await foundIn(
      chosen("a.md", MARKDOWN),
      chosen("2025-03-07 Sesión doce.md", "Poco que contar."),
      chosen("diario_08.03.2025.txt", "# Sábado\n\n<b>Nada</b> de *nada*."),
      chosen("suelto.txt", "Sin fecha en ningún sitio.", "2025-05-09"),
    );
    expect(entries.map((each) => [each.from, ...short(each)])).toEqual([
      ["front-matter", "2025-03-05", "19:20", "Lo que me llevo", "Una frase, y ya está."],
      ["file-name", "2025-03-07", null, "Sesión doce", "Poco que contar."],
      ["file-name", "2025-03-08", null, "Sábado", "<b>Nada</b> de *nada*."],
      ["file-date", "2025-05-09", null, "", "Sin fecha en ningún sitio."],
    ]);
  });

  it("in an archive have no day of their own: they are left out, and said", async () => {
    const { entries, setAside } = await foundIn(
      chosen(
        "notes.zip",
        zipped({ "one/2025-01-02.md": "A day.", "two/loose.txt": "No day.", "__MACOSX/._x.md": "x" }),
      ),
    );
    expect(entries.map(({ day, text }) => [day, text])).toEqual([["2025-01-02", "A day."]]);
    expect(setAside).toEqual([{ name: "loose.txt", why: "no-day" }]);
  });

  it.each([
    ["utf-16le", Buffer.from("\ufeffMañana será otro día", "utf16le"), false],
    ["utf-16be", Buffer.from("\ufeffMañana será otro día", "utf16le").swap16(), false],
    ["utf-8 with a mark", Buffer.from("\ufeffMañana será otro día", "utf8"), false],
    ["latin-1", Buffer.from("Mañana será otro día", "latin1"), true],
  ])("are read however their letters are written: %s", async (_, bytes, isGuessed) => {
    const { entries, guessed } = await foundIn(chosen("2025-01-02.txt", new Uint8Array(bytes)));
    expect(entries[0]?.text).toBe("Mañana será otro día");
    expect(guessed).toEqual(isGuessed ? ["2025-01-02.txt"] : []);
  });
});

describe("what lies among other things", () => {
  const unread = (name: string, path?: string): ImportFile => ({
    name,
    ...(path === undefined ? {} : { path }),
    size: LARGEST_TEXT + 1,
    changed: "2025-01-01",
    chunks: () => {
      throw new Error("read");
    },
  });
  const begun = (name: string, bytes: readonly number[]): ImportFile => ({
    ...unread(name),
    chunks: async function* () {
      yield new Uint8Array(bytes);
      throw new Error("read on");
    },
  });

  it("is passed over where it is a picture or no text, however large, without being read", async () => {
    const { entries, setAside } = await foundIn(
      unread("IMG_0001.JPG"),
      begun("scan", [0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3, 4, 5, 6]),
      begun("letter.docx", [0x50, 0x4b, 3, 4, 20, 0, 1, 0]),
      chosen("2025-01-02.md", "A day."),
    );
    expect(entries.map(({ text }) => text)).toEqual(["A day."]);
    expect(setAside).toEqual([
      { name: "scan", why: "not-text" },
      { name: "letter.docx", why: "not-text" },
    ]);
  });

  it("is passed over where it is hidden, thrown away, or the system's, in a folder and in an archive", async () => {
    const hidden = ["diary/.trash/2025-01-03.md", "diary/.git/x.md", "diary/__MACOSX/a/b.txt", "diary/.x.md"];
    const files = await foundIn(...hidden.map((path) => unread(path.split("/").at(-1)!, path)), {
      ...chosen("2025-01-02.md", "A day."),
      path: "diary/2025/2025-01-02.md",
    });
    expect(files.entries.map(({ text }) => text)).toEqual(["A day."]);
    expect(files.setAside).toEqual([]);
    // The folder that was chosen may be called as it likes.
    const own = await foundIn({ ...chosen("2025-01-02.md", "A day."), path: ".diary/2025-01-02.md" });
    expect(own.entries).toHaveLength(1);
    const packed = Object.fromEntries([...hidden, "./diary/2025-01-02.md"].map((path) => [path, "A day."]));
    const archive = await foundIn(chosen("x.zip", zipped(packed)));
    expect(archive.entries.map(({ name }) => name)).toEqual(["2025-01-02.md"]);
    expect(archive.setAside).toEqual([]);
  });

  it("is said where it is left out: other JSON, a table, an entry without a date, a quotation mark left open", async () => {
    const dayOne = JSON.stringify({
      entries: [{ text: "lost" }, 7, { creationDate: "2025-01-02T10:00:00Z", text: "kept" }],
    });
    const { entries, setAside } = await foundIn(
      chosen("Journal.json", dayOne),
      chosen("settings.json", '{"theme":"dark"}'),
      chosen("own.csv", TABLE_EN),
    );
    expect(entries.map(({ name, text }) => [name, text])).toEqual([["Journal.json · 3", "kept"]]);
    expect(setAside).toEqual([
      { name: "settings.json", why: "not-known" },
      { name: "own.csv", why: "table-beside" },
      { name: "Journal.json · 1", why: "no-day" },
      { name: "Journal.json · 2", why: "no-text" },
    ]);
    const table = await readImport([
      chosen("own.csv", 'date,note\n\n2025-01-02,fine\n2025-01-03,"left open\n2025-01-04,swallowed\n'),
      chosen("settings.json", '{"theme":"dark"}'),
    ]);
    expect(table).toMatchObject({
      kind: "table",
      table: [
        ["date", "note"],
        ["2025-01-02", "fine"],
      ],
      setAside: [
        { name: "own.csv · 4", why: "open-quote" },
        { name: "settings.json", why: "not-known" },
      ],
    });
    expect(await readImport([chosen("a.csv", TABLE_EN), chosen("b.csv", TABLE_ES)])).toEqual({
      kind: "refused",
      why: "tables",
    });
    expect(await readImport([chosen("a.csv", 'date,"note\n2025-01-02,x\n')])).toEqual({
      kind: "refused",
      why: "broken",
    });
  });
});

describe("any other table", () => {
  async function tableIn(file: ImportFile) {
    const read = await readImport([file]);
    if (read.kind !== "table") throw new Error(read.kind);
    const mapping = guessMapping(read.table);
    const order = orderInTable(read.table, mapping);
    const raw = entriesInTable(read.table, mapping, (row) => `row ${row}`);
    return { mapping, order, raw, table: read.table };
  }

  it("is guessed by its names and by what stands in it, and the order of its days by all of them", async () => {
    const { mapping, order, raw } = await tableIn(chosen("journal.csv", TABLE_EN));
    expect(mapping).toEqual({ day: 0, time: null, title: 2, text: 3 });
    expect(order).toBe("mdy");
    const { entries } = entriesFrom(raw, { order: "mdy", today: TODAY, zone: "Europe/Madrid" });
    expect(entries.map(short)).toEqual([
      ["2025-03-14", null, "Pie day", "Ate, talked, slept."],
      ["2025-04-02", null, "", "Rain all day."],
    ]);
  });

  it("may be separated by semicolons, and have a row that is too long", async () => {
    const { mapping, order, raw } = await tableIn(chosen("diario.csv", TABLE_ES));
    expect(mapping).toEqual({ day: 0, time: 1, title: null, text: 2 });
    expect(order).toBe("dmy");
    const { entries } = entriesFrom(raw, { order: "dmy", today: TODAY, zone: "Europe/Madrid" });
    expect(entries.map(short)).toEqual([
      ["2025-03-14", "18:30", "", "Salí antes de tiempo"],
      ["2025-04-02", null, "", "Llovió todo el día."],
    ]);
  });

  it("leaves it open where no day says whether the day or the month comes first", async () => {
    const { order } = await tableIn(chosen("x.csv", "date,note\n3/4/2025,a\n5/6/2025,b\n"));
    expect(order).toBe("either");
  });

  it("gives back every text that was put into it", async () => {
    const anyText = fc.string({ unit: "binary", maxLength: 60 }).map((text) => `x${text}x`);
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 8 }), async (texts) => {
        const kept = texts.map(cleanText).filter((text) => !text.includes("\u0000"));
        fc.pre(kept.length > 0);
        const quoted = kept.map((text) => `2025-01-02,"${text.replaceAll('"', '""')}"`);
        const { raw } = await tableIn(chosen("x.csv", `date,note\n${quoted.join("\n")}\n`));
        expect(raw.map(({ text }) => text)).toEqual(kept);
      }),
    );
  });
});

describe("what each thing is known by", () => {
  const entriesOf = async (raw: readonly RawEntry[]) =>
    identify(
      { subtle: crypto.subtle },
      entriesFrom(raw, { order: "dmy", today: TODAY, zone: "Europe/Madrid" }).entries,
    );

  it("is the same for ever: another id would make everything new", async () => {
    const read = await readImport([chosen("Journal.json", DAY_ONE), chosen("2025-01-02.txt", "A day.")]);
    const known = await entriesOf(read.kind === "entries" ? read.entries : []);
    expect(known.map(({ source, id }) => `${source} ${id}`)).toMatchInlineSnapshot(`
      [
        "day-one FyioKCGFn6n2GsZNfgVziQ",
        "files baZHpgkgfFwf-RKXZnA6wA",
        "day-one lSAjWSkMldk7PjgvMzVufw",
        "day-one gpzmHhqactzkJC5fB36uXQ",
      ]
    `);
  });

  it("depends on where it comes from, and on what it says only where it has no name there", async () => {
    const base: RawEntry = {
      source: "table",
      name: "row 2",
      key: "",
      when: { day: "2025-01-02", time: "" },
      from: "entry",
      title: "",
      text: "A day.",
    };
    const idOf = async (some: Partial<RawEntry>) => (await entriesOf([{ ...base, ...some }]))[0]?.id;
    const one = await idOf({});
    expect(await idOf({ name: "row 9" })).toBe(one);
    expect(await idOf({ text: "A day. \r\n" })).toBe(one);
    expect(await idOf({ text: "Another day." })).not.toBe(one);
    expect(await idOf({ source: "files" })).not.toBe(one);
    // A copy of a file was changed on another day, and is the same thing.
    const dated = { source: "files", name: "a.txt", from: "file-date" } as const;
    const file = await idOf(dated);
    expect(await idOf({ ...dated, when: { day: "2026-10-09", time: "" } })).toBe(file);
    expect(await idOf({ ...dated, name: "b.txt" })).not.toBe(file);
    expect(await idOf({ ...dated, text: "Another day." })).not.toBe(file);
    const named = await idOf({ key: "k" });
    expect(named).not.toBe(one);
    expect(await idOf({ key: "k", text: "Written again." })).toBe(named);
  });
});
