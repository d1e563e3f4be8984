import { strToU8, Unzip, zipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import type { Day } from "#domain/day.ts";
import { entriesFrom } from "#domain/import-entries.ts";
import { LARGEST_ARCHIVE, LARGEST_TEXT, MOST_IMPORTED } from "#domain/import-entry.ts";
import { readImport, type ImportFile } from "#documents/import-read.ts";
import { chosen, DAY_ONE, zipped } from "#support/import-samples.ts";

const TODAY = "2026-11-26" as Day;
const whyOf = async (...files: ImportFile[]) => {
  const read = await readImport(files);
  return read.kind === "refused" ? read.why : read.kind;
};
const textsIn = async (...files: ImportFile[]) => {
  const read = await readImport(files);
  if (read.kind !== "entries") throw new Error(read.kind);
  return entriesFrom(read.entries, { order: "dmy", today: TODAY, zone: "Europe/Madrid" }).entries;
};

describe("S-31: a file is judged by its size and its first bytes before any work", () => {
  const untouched: ImportFile["chunks"] = async function* () {
    yield new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]);
    throw new Error("read on");
  };
  const tooMuch: ImportFile["chunks"] = async function* () {
    yield strToU8("date,note");
    throw new Error("read on");
  };

  it("what is too large is not read beyond its beginning", async () => {
    const file = { name: "x", changed: "2025-01-01" };
    expect(await whyOf({ ...file, size: LARGEST_ARCHIVE + 1, chunks: untouched })).toBe("too-large");
    expect(await whyOf({ ...file, size: LARGEST_TEXT + 1, chunks: tooMuch })).toBe("too-large");
    const many = Array.from({ length: 3 }, () => ({
      ...chosen("2025-01-01.txt", "x"),
      size: LARGEST_TEXT - 1,
    }));
    expect(await whyOf(...many)).toBe("too-large");
  });

  it("a file that grows while it is read, or breaks off, is refused", async () => {
    expect(await whyOf({ ...chosen("a.txt", "more than it said"), size: 3 })).toBe("unreadable");
    const gone: ImportFile["chunks"] = async function* () {
      yield strToU8("date,");
      throw new DOMException("gone", "NotReadableError");
    };
    expect(await whyOf({ name: "x.csv", size: 99, changed: "", chunks: gone })).toBe("unreadable");
  });

  it("nothing, and too many files, are told apart", async () => {
    expect(await whyOf()).toBe("nothing");
    const one = chosen("a.txt", "x");
    expect(await whyOf(...Array.from({ length: MOST_IMPORTED + 1 }, () => one))).toBe("too-many");
  });
});

/** How many bytes can be reached from something. */
function bytesHeld(from: unknown, seen = new Set<unknown>()): number {
  if (typeof from !== "object" || from === null || seen.has(from)) return 0;
  seen.add(from);
  if (ArrayBuffer.isView(from)) return from.byteLength;
  return Object.values(from).reduce<number>((sum, each) => sum + bytesHeld(each, seen), 0);
}

describe("archives", () => {
  it("that unpack to far more than they are stop as soon as it is too much", async () => {
    const zeros = new Uint8Array(8 * 1024 * 1024).fill(0x61);
    const bomb = zipSync(Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${at}.txt`, zeros])), {
      level: 9,
    });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await whyOf(chosen("bomb.zip", bomb))).toBe("too-large");
    const single = zipSync({ "one.txt": new Uint8Array(LARGEST_TEXT + 1024).fill(0x61) }, { level: 9 });
    expect(await whyOf(chosen("bomb.zip", single))).toBe("too-large");
  });

  it("that say of a size less than there is are counted by what comes out", async () => {
    const bomb = zipSync({ "one.txt": new Uint8Array(LARGEST_TEXT + 1024).fill(0x61) }, { level: 9 });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    // The size before packing, in the header before the file.
    view.setUint32(22, 12, true);
    expect(await whyOf(chosen("liar.zip", bomb))).toBe("too-large");
  });

  it("with paths that lead elsewhere are read by the last part of each name, and write nowhere", async () => {
    const entries = await textsIn(
      chosen("x.zip", zipped({ "../../etc/2025-01-02 passwd.txt": "root", "C:\\x\\2025-01-03.md": "drive" })),
    );
    expect(entries.map(({ name, text }) => [name, text])).toEqual([
      ["2025-01-02 passwd.txt", "root"],
      ["2025-01-03.md", "drive"],
    ]);
  });

  it("hold nothing in memory of what is passed over in them, however it is packed", async () => {
    const picture = crypto.getRandomValues(new Uint8Array(60_000));
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`photos/${at}.jpeg`, picture]));
    for (const level of [0, 6] as const) {
      const archive = zipSync({ ...files, "2025-01-02.md": strToU8("A day.") }, { level });
      const push = vi.spyOn(Unzip.prototype, "push");
      expect((await textsIn(chosen("x.zip", archive))).map(({ text }) => text)).toEqual(["A day."]);
      expect(bytesHeld(push.mock.contexts[0])).toBeLessThan(picture.length / 2);
      push.mockRestore();
      // A way of packing that is not known here.
      const view = new DataView(archive.buffer, archive.byteOffset);
      view.setUint16(8, 93, true);
      const other = vi.spyOn(Unzip.prototype, "push");
      expect(await textsIn(chosen("x.zip", archive))).toHaveLength(1);
      expect(bytesHeld(other.mock.contexts[0])).toBeLessThan(picture.length / 2);
      other.mockRestore();
    }
  });

  it("inside archives are not opened", async () => {
    const inner = zipped({ "2025-01-02.txt": "deep" });
    expect(await whyOf(chosen("x.zip", zipped({ "inner.zip": inner })))).toBe("not-known");
  });

  it("with a password, cut at any place, or with nothing in them, are refused", async () => {
    const whole = zipped({ "2025-01-02.txt": "a day ".repeat(200) });
    const locked = whole.slice();
    locked[6] = (locked[6] ?? 0) | 1;
    expect(await whyOf(chosen("x.zip", locked))).toBe("locked");
    expect(await whyOf(chosen("x.zip", zipped({})))).toMatch(/broken|not-known/u);
    for (let at = 5; at < whole.length - 120; at += 7)
      expect(await whyOf(chosen("x.zip", whole.slice(0, at))), `cut at ${at}`).toMatch(/broken|not-known/u);
  });

  it("that hold a document of another program hold nothing that is read", async () => {
    expect(await whyOf(chosen("letter.docx", zipped({ "word/document.xml": "<w/>" })))).toBe("not-known");
  });
});

describe("tables", () => {
  it("of a million rows are refused without being read to the end", async () => {
    const table = `date,note\n${"2025-01-02,x\n".repeat(1_000_000)}`;
    expect(await whyOf(chosen("x.csv", table))).toBe("too-many");
  });

  it("that are pictures or programs by another name are no text", async () => {
    const picture = new Uint8Array([
      0x89,
      0x50,
      0x4e,
      0x47,
      13,
      10,
      26,
      10,
      0,
      0,
      0,
      13,
      ...strToU8("IHDR,a,b\n1,2"),
    ]);
    expect(await whyOf(chosen("x.csv", picture))).toBe("not-known");
    expect(
      await whyOf(
        chosen(
          "x.txt",
          Uint8Array.from({ length: 4000 }, (_, at) => (at * 7) % 32),
        ),
      ),
    ).toBe("not-known");
    expect(await whyOf(chosen("x.csv", "only one column\nand a row\n"))).toBe("broken");
    expect(await whyOf(chosen("x.csv", ""))).toBe("broken");
  });

  it("with formulas keep them as text", async () => {
    const read = await readImport([chosen("x.csv", 'date,note\n2025-01-02,"=HYPERLINK(""https://x"")"\n')]);
    expect(read.kind === "table" && read.table[1]?.[1]).toBe('=HYPERLINK("https://x")');
  });
});

describe("journals in JSON", () => {
  it("do not reach the prototypes", async () => {
    const hostile =
      '{"__proto__":{"text":"all"},"entries":[{"__proto__":{"text":"inherited"},"creationDate":"2025-01-02T10:00:00Z","constructor":{"prototype":{"polluted":1}},"timeZone":"UTC"}]}';
    expect(await textsIn(chosen("x.json", hostile)).catch((error: Error) => error.message)).toEqual([]);
    expect("polluted" in {}).toBe(false);
    expect("text" in {}).toBe(false);
  });

  it("nested a hundred thousand deep, cut, or of another kind, are refused", async () => {
    const deep = `{"entries":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    expect(await whyOf(chosen("x.json", deep))).toMatch(/broken|not-known/u);
    expect(await whyOf(chosen("x.json", DAY_ONE.slice(0, 500)))).toBe("broken");
    for (const other of ["[]", "null", "7", '{"entries":{}}', '{"entries":[null,7,"x",[]]}'])
      expect(await whyOf(chosen("x.json", other)), other).toBe("not-known");
  });

  it("of more entries than may be are refused", async () => {
    const entries = Array.from({ length: MOST_IMPORTED + 1 }, (_, at) => ({
      uuid: String(at),
      creationDate: "2025-01-02T10:00:00Z",
      text: "x",
    }));
    expect(await whyOf(chosen("x.json", JSON.stringify({ entries })))).toBe("too-many");
  });
});

it("texts made to be looked through for ever are read to their end", async () => {
  const spaces = " ".repeat(200_000);
  const moments = "![".repeat(100_000);
  const dayOne = JSON.stringify({
    entries: [
      { creationDate: "2025-01-02T10:00:00Z", text: `# a${spaces}b` },
      { creationDate: "2025-01-03T10:00:00Z", text: `x${moments}` },
    ],
  });
  const daylio = `date,year,mood,activities,note\n2025-01-04,,good,a${spaces}b,<br${spaces}\n`;
  const read = await readImport([
    chosen("2025-01-05.md", `# a${spaces}b ${"#".repeat(200_000)} c`),
    chosen("2025-01-06.md", `---\ndate${spaces}\n---${spaces}x`),
    chosen("front.md", `---\ndate: 5${spaces}de\n---\nx`),
    chosen("Journal.json", dayOne),
    chosen("daylio.csv", daylio),
    chosen(`2025-01-07 a${"-".repeat(60_000)}b.md`, "x"),
  ]);
  expect(read.kind === "entries" && read.entries).toHaveLength(7);
  if (read.kind === "entries") entriesFrom(read.entries, { order: "dmy", today: TODAY, zone: "UTC" });
});

it("what texts hold that is no writing is taken out, and what they would turn around stays in its line", async () => {
  const [entry] = await textsIn(
    chosen("2025-01-02 \u202egnp.txt", "a\u0007b \u202eevil\u202c \u2066x\u2069 c\r\nd"),
  );
  expect(entry?.text).toBe("ab evil x c\nd");
  expect(entry?.name).toBe("2025-01-02 gnp.txt");
});

it("days that are none, of the future, and texts that are too long, are left out with a reason", async () => {
  const lines = [
    "2025-02-30,a",
    "31/31/2025,b",
    "soon,c",
    "2099-01-01,d",
    `2025-01-02,${"x".repeat(100_001)}`,
    "2025-01-03,",
  ];
  const read = await readImport([chosen("x.csv", `date,note\n${lines.join("\n")}\n2025-01-04,fine\n`)]);
  if (read.kind !== "table") throw new Error(read.kind);
  const raw = read.table.slice(1).map(([day = "", text = ""], at) => ({
    source: "table" as const,
    name: `row ${at + 2}`,
    key: "",
    when: { day, time: "" },
    from: "entry" as const,
    title: "",
    text,
  }));
  const { entries, setAside } = entriesFrom(raw, { order: "dmy", today: TODAY, zone: "Europe/Madrid" });
  expect(entries.map(({ text }) => text)).toEqual(["fine"]);
  expect(setAside.map(({ why }) => why)).toEqual([
    "no-day",
    "no-day",
    "no-day",
    "to-come",
    "too-long",
    "no-text",
  ]);
});
