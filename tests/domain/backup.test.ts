import * as fc from "fast-check";
import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { backupSchema, backupText, readBackup } from "#domain/backup.ts";
import { canonicalText, type Entry } from "#domain/entry.ts";
import { RECORDS } from "#domain/record.ts";
import { cleanPassphrase, suggestedPassphrase } from "#domain/passphrase.ts";
import { LONGEST_TEXT } from "#domain/text.ts";
import { noteEntry, ORIGIN, sha256 } from "#support/backups.ts";
import { sampleEntries, sampleJournal } from "#support/sample-journal.ts";
import { everyKind } from "#support/freeze.ts";
import { phraseWords as english } from "#words/content/phrase-words-en.ts";
import { phraseWords as spanish } from "#words/content/phrase-words-es.ts";

const SCHEMA = "docs/backup-format.schema.json";

type Inside = Record<string, unknown>;
const insideOf = async (entries: readonly Entry[]): Promise<Inside> =>
  JSON.parse((await backupText(entries, ORIGIN, sha256)).text) as Inside;

/** The inside with other records, and with what belongs to them made right: so that only what is in them is refused. */
const withRecords = async (records: readonly unknown[]): Promise<string> =>
  JSON.stringify({
    ...(await insideOf([])),
    count: records.length,
    records,
    sha256: await sha256(canonicalText(records)),
  });

const read = (text: string) => readBackup(text, sha256);
const problemIn = async (text: string): Promise<string | null> => {
  const answer = await read(text);
  return answer.ok ? null : answer.problem;
};

describe("a backup", () => {
  it("gives back what was put in, of every kind and shape", async () => {
    const entries = [
      ...everyKind(),
      ...sampleEntries(
        sampleJournal({ size: 400, language: "es", today: "2026-11-22" as never, seed: 7 }),
        "AAAAAAAA",
      ),
    ];
    const once = new Map(entries.map((entry) => [entry.id, entry]));
    const made = await backupText(once.values(), ORIGIN, sha256);
    const answer = await read(made.text);
    if (!answer.ok) throw new Error(answer.problem);
    expect(answer.value).toMatchObject({ ...ORIGIN, count: once.size, setAside: 0, sha256: made.sha256 });
    expect(new Map(answer.value.entries.map((entry) => [entry.id, entry]))).toEqual(once);
  });

  it("is the same text whatever the order of the entries", async () => {
    const entries = everyKind();
    const turned = [...entries].reverse();
    expect(await backupText(turned, ORIGIN, sha256)).toEqual(await backupText(entries, ORIGIN, sha256));
  });

  it("F10: keeps kinds and shapes of the future byte for byte", async () => {
    const future: Entry = {
      ...noteEntry("F", "x"),
      k: "constellation",
      v: [{ h: [1, 0, "a"], at: ORIGIN.createdAt, s: 9, d: { stars: [1, "e\u0301", null] } }],
    };
    const newer: Entry = {
      ...noteEntry("N", "x"),
      v: [{ h: [1, 0, "a"], at: ORIGIN.createdAt, s: 99, d: { anything: true } }],
    };
    const answer = await read(await withRecords([future, newer]));
    expect(answer.ok && answer.value.entries).toEqual([future, newer]);
    expect(answer.ok && answer.value.setAside).toBe(0);
  });

  it("S-34: sets aside a version that is not what it says it is, and keeps the others", async () => {
    const note = noteEntry("A", "buena", [2, 0, "a"]);
    const broken = { h: [1, 0, "a"], at: ORIGIN.createdAt, s: 1, d: { text: 5 } };
    const answer = await read(
      await withRecords([
        { ...note, v: [...note.v, broken] },
        { ...note, id: "B".repeat(22), v: [broken] },
      ]),
    );
    expect(answer.ok && answer.value.entries).toEqual([note]);
    expect(answer.ok && answer.value.setAside).toBe(2);
  });

  it("reads upgrades of shapes that are not what they say without throwing", async () => {
    const answer = await read(
      await withRecords([
        { ...noteEntry("A", ""), k: "session", v: [{ h: [1, 0, "a"], at: ORIGIN.createdAt, s: 1, d: null }] },
      ]),
    );
    expect(answer.ok && [answer.value.entries, answer.value.setAside]).toEqual([[], 1]);
  });

  it("is refused when one thing in it was changed", async () => {
    const inside = await insideOf([noteEntry("A", "uno"), noteEntry("B", "dos")]);
    const records = inside["records"] as Entry[];
    const changed: readonly [what: string, inside: Inside, problem: string][] = [
      ["nothing", inside, "null"],
      ["another format", { ...inside, format: "other" }, "not-a-backup"],
      ["a newer version", { ...inside, v: 2, more: {} }, "newer"],
      ["no version", { ...inside, v: "1" }, "damaged"],
      ["an unknown key", { ...inside, more: 1 }, "damaged"],
      ["count too high", { ...inside, count: 3 }, "damaged"],
      ["another sum", { ...inside, sha256: "0".repeat(64) }, "damaged"],
      ["a record less", { ...inside, records: records.slice(1), count: 1 }, "damaged"],
      [
        "a word",
        { ...inside, records: JSON.parse(JSON.stringify(records).replace("uno", "una")) },
        "damaged",
      ],
    ];
    for (const [what, some, problem] of changed)
      expect([what, String(await problemIn(JSON.stringify(some)))]).toEqual([what, problem]);
  });

  it("S-34, S-35, F09: is refused when it is built to do harm", async () => {
    const note = noteEntry("A", "uno");
    const at = (d: unknown) => ({ ...note, k: "constellation", v: [{ ...note.v[0], d }] });
    const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
    const hostile: readonly [what: string, text: string][] = [
      ["twice the same id", await withRecords([note, note])],
      ["too deep", await withRecords([at(nested(28))])],
      ["a million deep", "[".repeat(1_000_000)],
      ["a million deep, closed", `${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`],
      ["a text too long", await withRecords([at("a".repeat(LONGEST_TEXT + 1))])],
      ["no number", (await withRecords([at(12_345)])).replace("12345", "1e999")],
      ["__proto__", (await withRecords([at({ p: 1 })])).replace('"p":1', '"__proto__":{"x":1}')],
      [
        "a clock at the end of numbers",
        await withRecords([{ ...note, v: [{ ...note.v[0], h: [Number.MAX_SAFE_INTEGER, 0, "a"] }] }]),
      ],
      ["an entry without versions", await withRecords([{ ...note, v: [] }])],
      ["an id that is none", await withRecords([{ ...note, id: "../x" }])],
      ["too many records", await withRecords(Array.from({ length: 200_001 }, () => 1))],
    ];
    for (const [what, text] of hostile) expect([what, await problemIn(text)]).toEqual([what, "damaged"]);
    expect(({} as { x?: number }).x).toBeUndefined();
    expect(await problemIn(await withRecords([at({ constructor: { prototype: { x: 1 } } })]))).toBeNull();
    expect(({} as { x?: number }).x).toBeUndefined();
    // What these are compared with: as deep and as long as may be.
    expect(
      await problemIn(
        await withRecords([at(nested(26)), { ...at("a".repeat(LONGEST_TEXT)), id: "B".repeat(22) }]),
      ),
    ).toBeNull();
  });

  it("says of everything else that it is none", async () => {
    for (const text of ["", "null", "7", "\u001f\u008b", "{}", "{", '"alianza-backup"', "\ufeff{}"])
      expect([text, await problemIn(text)]).toEqual([text, "not-a-backup"]);
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        expect((await read(text)).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("is a text of its own kind, with its entries in the order of their ids", async () => {
    const [a, b, c] = [noteEntry("A", "uno"), noteEntry("B", "dos"), noteEntry("C", "tres")];
    const hash = await sha256(canonicalText([a, b, c]));
    for (const order of [
      [a, b, c],
      [c, b, a],
      [b, c, a],
    ]) {
      const made = await backupText(order, ORIGIN, sha256);
      expect([made.sha256, made.count]).toEqual([hash, 3]);
      expect(JSON.parse(made.text)).toEqual({
        format: "alianza-backup",
        v: 1,
        schema: Object.fromEntries(Object.entries(RECORDS).map(([kind, { shape }]) => [kind, shape])),
        ...ORIGIN,
        count: 3,
        records: [a, b, c],
        sha256: hash,
      });
    }
    const answer = await read((await backupText([c, a], ORIGIN, sha256)).text);
    expect(answer).toEqual({
      ok: true,
      value: {
        ...ORIGIN,
        count: 2,
        sha256: await sha256(canonicalText([a, c])),
        entries: [a, c],
        setAside: 0,
      },
    });
  });

  it("is of a newer app only where it says a higher number", async () => {
    const inside = await insideOf([]);
    const problem = (v: unknown) => problemIn(JSON.stringify({ ...inside, v }));
    expect(await problem(1)).toBeNull();
    for (const v of [2, 3, 1000]) expect([v, await problem(v)]).toEqual([v, "newer"]);
    for (const v of [0, -1, 1.5, 2.5, "2", [2], null, undefined])
      expect([v, await problem(v)]).toEqual([v, "damaged"]);
  });

  it("is counted in its depth outside of texts alone", async () => {
    const open = "[".repeat(40);
    const texts: readonly [text: string, problem: string][] = [
      [`${"[".repeat(32)}${"]".repeat(32)}`, "not-a-backup"],
      [`${"[".repeat(33)}${"]".repeat(33)}`, "damaged"],
      [`${'{"a":'.repeat(32)}1${"}".repeat(32)}`, "not-a-backup"],
      [`${'{"a":'.repeat(33)}1${"}".repeat(33)}`, "damaged"],
      // Beside each other, and not within each other.
      [`[${"[],".repeat(40)}{}]`, "not-a-backup"],
      [`[${"{},".repeat(40)}[]]`, "not-a-backup"],
      [JSON.stringify([open]), "not-a-backup"],
      [JSON.stringify([`"${open}`]), "not-a-backup"],
      [JSON.stringify(["]".repeat(40), open]), "not-a-backup"],
      [`["\\\\",${open}`, "damaged"],
      [`["","a",${open}`, "damaged"],
    ];
    for (const [text, problem] of texts) expect([text, await problemIn(text)]).toEqual([text, problem]);
  });

  it("holds texts as long as a field may be, and clocks that can go on", async () => {
    const note = noteEntry("A", "uno");
    const [version] = note.v;
    const long = "🌻".repeat(LONGEST_TEXT);
    const withData = async (d: unknown) =>
      problemIn(await withRecords([{ ...note, k: "constellation", v: [{ ...version, d }] }]));
    expect(await withData({ deep: [null, true, -1.5, { text: long }] })).toBeNull();
    for (const d of [`${long}🌻`, { a: `${long}🌻` }, [1, `${long}🌻`], { b: 1, a: [`${long}🌻`, 1] }])
      expect(await withData(d)).toBe("damaged");
    const withClocks = async (...clocks: (readonly [number, number])[]) =>
      problemIn(
        await withRecords([
          { ...note, v: clocks.map(([ms, count]) => ({ ...version, h: [ms, count, "a"] })) },
        ]),
      );
    const [last, most] = [253_402_300_799_999, 1_000_000_000];
    expect(await withClocks([last, most])).toBeNull();
    expect(await withClocks([last + 1, 0])).toBe("damaged");
    expect(await withClocks([0, most + 1])).toBe("damaged");
    expect(await withClocks([5, 0], [last + 1, 0])).toBe("damaged");
    expect(await withClocks([last + 1, 0], [5, 0])).toBe("damaged");
  });

  it("is refused where the count is another than that of its records", async () => {
    const inside = await insideOf([noteEntry("A", "uno"), noteEntry("B", "dos")]);
    for (const count of [0, 1, 3])
      expect(await problemIn(JSON.stringify({ ...inside, count }))).toBe("damaged");
    expect(await problemIn(JSON.stringify({ ...inside, count: 2 }))).toBeNull();
    const note = noteEntry("A", "uno");
    const twice = JSON.parse(await withRecords([note, note])) as Inside;
    expect(await problemIn(JSON.stringify({ ...twice, count: 1 }))).toBe("damaged");
  });

  it("is taken in in normal form: cleaned where its shape is the one of today, as it was where it is older", async () => {
    const at = ORIGIN.createdAt;
    const contact = { name: "Eva\r\n", number: "112" };
    const today = { ...contact, whileLocked: true };
    const gone = { h: [3, 0, "a"], at, del: true };
    const records = [
      {
        id: "A".repeat(22),
        k: "contact",
        v: [
          { h: [4, 0, "a"], at, s: 1, d: contact },
          { h: [5, 0, "a"], at, s: 2, d: today },
          gone,
          { h: [2, 0, "a"], at, s: 2, d: today },
        ],
      },
      { id: "B".repeat(22), k: "contact", v: [gone] },
    ];
    const answer = await read(await withRecords(records));
    expect(answer.ok && answer.value).toEqual({
      ...ORIGIN,
      count: 2,
      sha256: await sha256(canonicalText(records)),
      entries: [
        {
          id: "A".repeat(22),
          k: "contact",
          v: [
            { h: [5, 0, "a"], at, s: 2, d: { ...today, name: "Eva\n" } },
            { h: [4, 0, "a"], at, s: 1, d: contact },
            gone,
          ],
        },
        { id: "B".repeat(22), k: "contact", v: [gone] },
      ],
      setAside: 0,
    });
  });

  it("has its schema in the docs", async () => {
    const schema = z.toJSONSchema(backupSchema, { unrepresentable: "any" });
    // Written by whoever changes it: ALIANZA_FREEZE=1 npx vitest run --project node tests/domain/backup.test.ts
    if (process.env["ALIANZA_FREEZE"] === "1")
      await writeFile(SCHEMA, `${JSON.stringify(schema, null, 2)}\n`);
    expect(JSON.parse(await readFile(SCHEMA, "utf8"))).toEqual(schema);
  });
});

describe("a passphrase", () => {
  it("F06: is the same however its accents are typed, and with the blank that a phone puts behind it", () => {
    expect(cleanPassphrase(" cami\u006e\u0303o ")).toBe(cleanPassphrase("camiño"));
    expect(cleanPassphrase("ﬁn")).toBe("fin");
  });

  it("is suggested as six words, each as likely as any other", () => {
    for (const words of [english, spanish]) {
      expect(new Set(words).size).toBe(words.length);
      expect(words.length).toBeGreaterThan(1_290);
      for (const word of words) expect(word).toMatch(/^[a-z]{3,8}$/);
    }
    // Every pair of bytes once: each word comes as often as any other, and what would tip the balance is drawn again.
    const counts = new Map<string, number>();
    const all = Array.from({ length: 65_536 }, (_, at) => new Uint8Array([at >> 8, at & 255]));
    const fair = all.length - (all.length % spanish.length);
    let at = 0;
    for (let turn = 0; turn < Math.floor(fair / 6); turn += 1) {
      for (const word of suggestedPassphrase(spanish, () => all[(at += 1) - 1] ?? new Uint8Array(2)).split(
        " ",
      ))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    expect(Math.max(...counts.values()) - Math.min(...counts.values())).toBeLessThanOrEqual(1);
    const drawn = [
      new Uint8Array([255, 255]),
      ...Array.from({ length: 6 }, (_, word) => new Uint8Array([0, word])),
    ];
    expect(suggestedPassphrase(spanish, () => drawn.shift()!)).toBe(spanish.slice(0, 6).join(" "));
  });
});
