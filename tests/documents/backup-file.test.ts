import { readdir, readFile, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { armor, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { makeBackup, openBackup, type OpenedBackup } from "#documents/backup-file.ts";
import { backupText } from "#domain/backup.ts";
import { LARGEST_BACKUP } from "#domain/backup-size.ts";
import type { Entry } from "#domain/entry.ts";
import { RECORDS } from "#domain/record.ts";
import { cleanText, LONGEST_TEXT } from "#domain/text.ts";
import { sealText } from "#sealing/backup-seal.ts";
import { ageTool, MISSING_AGE } from "#support/age-tool.ts";
import { noteEntry, ORIGIN, sha256 } from "#support/backups.ts";
import { everyKind, fromLetters, toLetters } from "#support/freeze.ts";

const PASSPHRASE = "camino nube piedra linterna abrazo lince";
/** Enough work to be read, and little enough to be done ten thousand times. */
const LITTLE = 1;

const open = (bytes: Uint8Array<ArrayBuffer>, passphrase = PASSPHRASE): Promise<OpenedBackup> =>
  openBackup(crypto, { kind: "open", bytes, passphrase });
const make = async (entries: readonly Entry[], work = LITTLE) =>
  (await makeBackup(crypto, { kind: "make", entries, origin: ORIGIN, passphrase: PASSPHRASE }, work)).bytes;
const bytesOf = (text: string) => new TextEncoder().encode(text);
/** Opens with what must not even be begun. */
async function unopened(bytes: Uint8Array<ArrayBuffer>): Promise<OpenedBackup> {
  let derived = 0;
  const answer = await openBackup(crypto, { kind: "open", bytes, passphrase: PASSPHRASE }, () => {
    derived += 1;
    return Promise.resolve(new Uint8Array());
  });
  expect(derived).toBe(0);
  return answer;
}
const whyOf = (answer: OpenedBackup): string => (answer.kind === "refused" ? answer.why : answer.kind);
const joined = (...parts: Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]));

/** Puts another header in place of the first lines; the rest stays. */
const withHeader = (file: Uint8Array<ArrayBuffer>, change: (header: string) => string) => {
  const end = file.indexOf(10, Buffer.from(file).indexOf("\n--- ") + 1) + 1;
  return joined(bytesOf(change(new TextDecoder().decode(file.subarray(0, end)))), file.subarray(end));
};

describe("a backup file", () => {
  it("gives back every kind of record", async () => {
    const entries = everyKind();
    const opened = await open(await make(entries));
    if (opened.kind !== "opened") throw new Error(opened.why);
    expect([...opened.backup.entries].sort(byId)).toEqual([...entries].sort(byId));
    expect(opened.backup).toMatchObject({ ...ORIGIN, setAside: 0 });
  });

  it("F03: is refused cut off at every byte", { timeout: 120_000 }, async () => {
    const file = await make([noteEntry("A", "uno")]);
    for (let length = 0; length < file.length; length += 1)
      expect([length, (await open(file.slice(0, length))).kind]).toEqual([length, "refused"]);
  });

  it("F04: is refused with any one bit turned", { timeout: 120_000 }, async () => {
    const file = await make([noteEntry("A", "uno")]);
    for (let bit = 0; bit < file.length * 8; bit += 1) {
      const turned = file.slice();
      turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect([bit, (await open(turned)).kind]).toEqual([bit, "refused"]);
    }
  });

  it("F05: is refused with something behind it, twice, or with other line ends; taken in letters", async () => {
    const file = await make([noteEntry("A", "uno")]);
    expect((await open(joined(file, bytesOf("\n")))).kind).toBe("refused");
    expect((await open(joined(file, file))).kind).toBe("refused");
    expect(whyOf(await open(joined(bytesOf("\ufeff"), file)))).toBe("not-a-backup");
    expect(whyOf(await open(withHeader(file, (header) => header.replaceAll("\n", "\r\n"))))).toBe(
      "not-a-backup",
    );
    const letters = armor.encode(file);
    expect(whyOf(await open(bytesOf(letters)))).toBe("opened");
    expect(whyOf(await open(bytesOf(letters.replaceAll("\n", "\r\n"))))).toBe("opened");
    expect(whyOf(await open(bytesOf(letters.slice(0, -40))))).toBe("not-a-backup");
    expect(whyOf(await open(bytesOf(`${letters}more`)))).toBe("not-a-backup");
  });

  it("F06: does not open with another passphrase", async () => {
    const file = await make([]);
    for (const other of ["", " ", PASSPHRASE.toUpperCase(), `${PASSPHRASE} `, "camino"])
      expect(whyOf(await open(file, other))).toBe("does-not-open");
  });

  it("S-32, F07: is no backup when it is sealed in another way, or asks for more work than this app does: no key is derived", async () => {
    const file = await make([]);
    const asking = (work: string) => withHeader(file, (header) => header.replace(/ 1\n/, ` ${work}\n`));
    expect(whyOf(await open(asking("2")))).toBe("does-not-open");
    for (const work of ["19", "20", "21", "22", "9999", "0", "01", "-1", "1e1", "NaN"])
      expect([work, whyOf(await unopened(asking(work)))]).toEqual([work, "not-a-backup"]);
    const stanza = /-> scrypt [^\n]+\n[^\n]+\n/;
    const twice = withHeader(file, (header) => header.replace(stanza, (one) => one + one));
    expect(whyOf(await unopened(twice))).toBe("not-a-backup");
    const keyed = new Encrypter();
    keyed.addRecipient(await identityToRecipient(await generateX25519Identity()));
    expect(whyOf(await unopened(new Uint8Array(await keyed.encrypt("{}"))))).toBe("not-a-backup");
  });

  it("S-31, F08: is none when it is empty, a picture, an archive, or too large to be one: no key is derived", async () => {
    for (const some of ["", "PK\u0003\u0004", "\u0089PNG\r\n\u001a\n", "age-encryption.org/v1\n", "{}"])
      expect(whyOf(await unopened(Uint8Array.from(some, (sign) => sign.codePointAt(0) ?? 0)))).toBe(
        "not-a-backup",
      );
    const large = new Uint8Array(LARGEST_BACKUP + 1);
    large.set(await make([]));
    expect(whyOf(await unopened(large))).toBe("not-a-backup");
  });

  it("S-33, F09, F10: says apart what is not ours inside, what is newer, and what does not hold", async () => {
    const sealed = async (text: string) => whyOf(await open(await sealText(text, PASSPHRASE, LITTLE)));
    expect(await sealed("a letter")).toBe("not-a-backup");
    expect(await sealed('{"format":"alianza-backup","v":2}')).toBe("newer");
    expect(await sealed('{"format":"alianza-backup","v":1}')).toBe("damaged");
    expect(await sealed("[".repeat(1_000_000))).toBe("damaged");
    const notText = new Encrypter();
    notText.setPassphrase(PASSPHRASE);
    notText.setScryptWorkFactor(LITTLE);
    expect(whyOf(await open(new Uint8Array(await notText.encrypt(new Uint8Array([0x1f, 0x8b, 0xff])))))).toBe(
      "does-not-open",
    );
  });
});

describe("the age command", () => {
  it("is here", () => expect(MISSING_AGE).toEqual([]));

  it("opens what the app makes", async () => {
    const entries = [noteEntry("A", "ñandú")];
    const text = ageTool.decrypt(await make(entries, 10), PASSPHRASE);
    expect(JSON.parse(text)).toMatchObject({ format: "alianza-backup", v: 1, count: 1, records: entries });
  });

  it("makes what the app opens, also in letters", { timeout: 120_000 }, async () => {
    const inside = ageTool.decrypt(await make([noteEntry("A", "ñandú")], 10), PASSPHRASE);
    for (const more of [[], ["--armor"]]) {
      const opened = await open(ageTool.encrypt(inside, PASSPHRASE, more));
      if (opened.kind !== "opened") throw new Error(opened.why);
      expect(opened.backup.entries).toEqual([noteEntry("A", "ñandú")]);
    }
  });
});

describe("F02: texts that break software", () => {
  const letters = fc.constantFrom(
    "e\u0301",
    "\ud800",
    "\udc00",
    "👩‍👩‍👧",
    "\u202e",
    "ﬁ",
    "ñ",
    "\u0000",
    "a\u0308\u0323",
    "\r\n",
  );
  const filled = (text: string) =>
    cleanText(text.repeat(Math.ceil(LONGEST_TEXT / text.length)).slice(0, LONGEST_TEXT));

  it("go through a backup as they were kept, a hundred thousand signs long", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(letters, { minLength: 1, maxLength: 20 }), async (parts) => {
        const entries = [
          noteEntry("A", filled(`x${parts.join("")}`)),
          noteEntry("B", filled(`x${"\u0301".repeat(9_999)}`)),
        ];
        const opened = await open(await make(entries));
        if (opened.kind !== "opened") throw new Error(opened.why);
        expect(opened.backup.entries).toEqual(entries);
        expect(opened.backup.setAside).toBe(0);
      }),
      { numRuns: 20 },
    );
  });

  it("are made whole where another program wrote half a sign into a file", async () => {
    const { text } = await backupText([noteEntry("A", "x\ud800y")], ORIGIN, sha256);
    const opened = await open(await sealText(text, PASSPHRASE, LITTLE));
    if (opened.kind !== "opened") throw new Error(opened.why);
    expect(opened.backup.entries).toEqual([noteEntry("A", "x\ufffdy")]);
  });
});

describe("F11: backups of every shape there ever was", () => {
  /** The shapes of today, as in tests/vault/freeze.test.ts: a change asks for one more frozen backup. */
  const shapes = Object.entries(RECORDS)
    .map(([kind, { shape }]) => `${kind}-${shape}`)
    .sort()
    .join("_");
  const folder = "tests/fixtures";

  it("has one of the shapes of today, and it opens", async () => {
    const path = `${folder}/backup-1_${shapes}.json`;
    // Made once, by whoever brings a new shape: ALIANZA_FREEZE=1 npx vitest run --project node tests/documents/backup-file.test.ts
    if (process.env["ALIANZA_FREEZE"] === "1" && !existsSync(path)) {
      const expected = everyKind();
      const file = toLetters(await make(expected, 12));
      await writeFile(path, `${JSON.stringify({ passphrase: PASSPHRASE, file, expected }, null, 1)}\n`);
    }
    const all = (await readdir(folder)).filter((name) => name.startsWith("backup-"));
    expect(all).toContain(`backup-1_${shapes}.json`);
    for (const name of all) {
      const { file, passphrase, expected } = JSON.parse(await readFile(`${folder}/${name}`, "utf8")) as {
        file: string;
        passphrase: string;
        expected: Entry[];
      };
      const opened = await open(fromLetters(file), passphrase);
      if (opened.kind !== "opened") throw new Error(`${name}: ${opened.why}`);
      expect(opened.backup.setAside).toBe(0);
      expect([...opened.backup.entries].sort(byId)).toEqual(expected.sort(byId));
    }
  });
});

function byId(a: Entry, b: Entry): number {
  return a.id < b.id ? -1 : 1;
}
