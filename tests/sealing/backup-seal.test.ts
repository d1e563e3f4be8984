import { armor } from "age-encryption";
import { describe, expect, it } from "vitest";
import { BACKUP_WORK, openText, sealText, type Decrypt } from "#sealing/backup-seal.ts";

const WORDS = "sol mar luz";
const TEXT = "la puerta azul 🌊";
// The least work there is: what it costs is not what is tested.
const LEAST = 1;
const sealedText = () => sealText(TEXT, WORDS, LEAST);

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

/** A decrypting that is never to be come to, or that gives these bytes; and what it was asked. */
function stub(answer: Uint8Array = bytesOf("open")) {
  const asked: [Uint8Array, string][] = [];
  const decrypt: Decrypt = async (bytes, passphrase) => {
    asked.push([bytes, passphrase]);
    return answer;
  };
  return { asked, decrypt };
}

/** The head of a file of age as a passphrase seals it. */
const head = (work: string, more = ""): string =>
  `age-encryption.org/v1\n-> scrypt ${"a".repeat(22)} ${work}\n${"b".repeat(43)}\n${more}--- ${"c".repeat(43)}\n`;

describe("a text that was sealed", () => {
  it("opens with its passphrase, and with no other", async () => {
    const sealed = await sealedText();
    expect(await openText(sealed, WORDS)).toEqual({ kind: "opened", text: TEXT });
    expect(await openText(sealed, `${WORDS} `)).toEqual({ kind: "does-not-open" });
    expect(await openText(sealed, "")).toEqual({ kind: "does-not-open" });
  });

  it("is another file each time, and says how much work it takes", async () => {
    const sealed = await sealedText();
    expect(await sealedText()).not.toEqual(sealed);
    expect(latin(sealed)).toMatch(/^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} 1\n/);
    expect(latin(sealed)).not.toContain("puerta");
  });

  it("takes as much work as a copy should, unless another is asked for", async () => {
    expect(BACKUP_WORK).toBe(17);
    expect(latin(await sealText("", WORDS))).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 17\n/);
  });

  it("does not open with any part of it altered or missing", async () => {
    const sealed = await sealedText();
    for (const at of [-1, -20]) {
      const altered = sealed.slice();
      altered.set([altered.at(at)! ^ 1], altered.length + at);
      expect(await openText(altered, WORDS)).toEqual({ kind: "does-not-open" });
    }
    expect(await openText(sealed.slice(0, -1), WORDS)).toEqual({ kind: "does-not-open" });
  });

  it("opens in letters as well, with blanks around it", async () => {
    const letters = armor.encode(await sealedText());
    for (const text of [letters, letters.trim(), `${letters}\n\n `, letters.replaceAll("\n", "\r\n")])
      expect(await openText(bytesOf(text), WORDS)).toEqual({ kind: "opened", text: TEXT });
  });

  it("is none where its letters are cut off or are no letters", async () => {
    const letters = armor.encode(await sealedText());
    const { asked, decrypt } = stub();
    const broken = [
      bytesOf(letters.trim().slice(0, -1)),
      bytesOf(`${letters}more`),
      bytesOf(letters.slice(0, 34)),
      bytesOf(letters.replace(/\n\S/u, "\n*")),
      Uint8Array.from([...bytesOf(letters.slice(0, 40)), 0xff, ...bytesOf(letters.slice(41))]),
      bytesOf(` ${letters}`),
    ];
    for (const each of broken) expect(await openText(each, WORDS, decrypt)).toEqual({ kind: "not-sealed" });
    expect(asked).toEqual([]);
  });
});

describe("whether there is anything to open", () => {
  it.each(["1", "9", "10", "17", "18"])("there is, where a file asks for work of %s", async (work) => {
    const { asked, decrypt } = stub();
    const file = bytesOf(`${head(work)}\u0000rest`);
    expect(await openText(file, WORDS, decrypt)).toEqual({ kind: "opened", text: "open" });
    expect(asked).toEqual([[file, WORDS]]);
  });

  it.each([
    head("19"),
    head("20"),
    head("99"),
    head("0"),
    head("017"),
    head("170"),
    head("17").slice(0, -1),
    head("17", `-> scrypt ${"a".repeat(22)} 9\n${"b".repeat(43)}\n`),
    head("17").replace("scrypt", "X25519"),
    head("17").replace("/v1", "/v2"),
    ` ${head("17")}`,
    "la puerta azul",
    "",
  ])("there is not, and no work is begun: %j", async (text) => {
    const { asked, decrypt } = stub();
    expect(await openText(bytesOf(text), WORDS, decrypt)).toEqual({ kind: "not-sealed" });
    expect(asked).toEqual([]);
  });

  it("there is none in bytes that are no text", async () => {
    const { asked, decrypt } = stub();
    const bytes = Uint8Array.from({ length: 400 }, (_, at) => 255 - (at % 256));
    expect(await openText(bytes, WORDS, decrypt)).toEqual({ kind: "not-sealed" });
    expect(asked).toEqual([]);
  });

  it("is not opened where what comes out is no text", async () => {
    const { decrypt } = stub(Uint8Array.of(0xff, 0xfe));
    expect(await openText(bytesOf(head("1")), WORDS, decrypt)).toEqual({ kind: "does-not-open" });
    const failing: Decrypt = async () => {
      throw new Error("no");
    };
    expect(await openText(bytesOf(head("1")), WORDS, failing)).toEqual({ kind: "does-not-open" });
  });
});
