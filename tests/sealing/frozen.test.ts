import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checksum } from "#sealing/checksum.ts";
import { openJson, placeBytes, sealJson, type Sealed } from "#sealing/envelope.ts";
import { newBaseKey, newDataKeys, openDataKeys, wrapAgain, wrappingKey } from "#sealing/keys.ts";
import { keepDataKey, takeBackDataKey } from "#sealing/kept-key.ts";
import { paddedBytes } from "#sealing/padding.ts";
import {
  doorPlace,
  draftPlace,
  folderPlace,
  manifestPlace,
  recordPlace,
  wrapPlace,
  type Opener,
  type Where,
} from "#sealing/places.ts";
import { fromLetters, thaw, type Frozen } from "../support/freeze.ts";
import type { FrozenLocked } from "../support/freeze-locked.ts";

/*
 * What was sealed once must open for ever: journals as older versions have sealed them, and the format as SECURITY.md
 * describes it, written out. What here is not what the code says would make journals that lie on devices unreadable.
 */

const { subtle } = crypto;
const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const deps = { subtle, randomBytes };
const FOLDER = join(import.meta.dirname, "..", "fixtures");
const fixtures = <Kind>(begins: string): (readonly [string, Kind])[] =>
  readdirSync(FOLDER)
    .filter((name) => name.startsWith(begins))
    .map((name) => [name, JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Kind] as const);

type Row = Sealed & { readonly n: number };
type Header = Where & {
  readonly wraps: readonly (Sealed & { by: Opener; salt?: Uint8Array<ArrayBuffer> })[];
};

describe("what older versions have sealed", () => {
  it.each(fixtures<Frozen>("format-1"))("opens with what lies on the device: %s", async (_, frozen) => {
    const { vid, gen, wraps } = thaw(frozen.header) as Header;
    const where = { vid, gen };
    const base = await subtle.importKey("raw", fromLetters(frozen.base), "HKDF", false, ["deriveKey"]);
    const keys = (await openDataKeys(deps, await wrappingKey(deps, "dev", base), where, wraps[0]!))!;
    const manifest = thaw(frozen.manifest) as Row;
    expect(await openJson(deps, keys.manifest, manifestPlace(where, manifest.n), manifest)).toMatchObject({
      value: { seq: manifest.n, node: "frozen01" },
    });
    for (const entry of frozen.expected.entries) {
      const row = thaw(frozen.records[entry.id]) as Row;
      expect(await openJson(deps, keys.record, recordPlace(where, entry.id, row.n), row)).toEqual({
        value: entry,
      });
      // Each kind of thing has a key of its own.
      for (const other of [keys.draft, keys.manifest])
        expect(await openJson(deps, other, recordPlace(where, entry.id, row.n), row)).toBeNull();
    }
    for (const [id, stored] of Object.entries(frozen.drafts)) {
      const row = thaw(stored) as Row;
      expect(await openJson(deps, keys.draft, draftPlace(where, id, row.n), row)).not.toBeNull();
    }
  });

  it.each(fixtures<FrozenLocked>("locked-2"))("opens in its other ways: %s", async (_, frozen) => {
    const { vid, gen, wraps } = thaw(frozen.header) as Header;
    const where = { vid, gen };
    const wrapOf = (by: Opener) => wraps.find((wrap) => wrap.by === by)!;
    const entry = frozen.expected[0]!;
    const row = thaw(frozen.records[entry.id]) as Row;
    const ways = [
      await wrappingKey(deps, "rec", fromLetters(frozen.recovery), wrapOf("rec").salt),
      await wrappingKey(deps, "prf", fromLetters(frozen.device)),
    ];
    for (const way of ways) {
      const keys = (await openDataKeys(deps, way, where, wrapOf(way.by)))!;
      expect(await openJson(deps, keys.record, recordPlace(where, entry.id, row.n), row)).toEqual({
        value: entry,
      });
      // Wrapped once more it is the same key, and opened by the new way alone.
      const next = await wrappingKey(deps, "pass", randomBytes(32));
      const again = (await wrapAgain(deps, way, where, wrapOf(way.by), [next]))![0]!;
      const opened = (await openDataKeys(deps, next, where, again))!;
      expect(await openJson(deps, opened.record, recordPlace(where, entry.id, row.n), row)).toEqual({
        value: entry,
      });
      expect(await openDataKeys(deps, way, where, again)).toBeNull();
      expect(await wrapAgain(deps, next, where, wrapOf(way.by), [way])).toBeNull();
    }
    expect(await openDataKeys(deps, ways[0]!, where, wrapOf("prf"))).toBeNull();
  });
});

describe("the format", () => {
  const where = { vid: "V", gen: 3 };

  it("says of each sealed thing where it belongs", () => {
    expect([
      recordPlace(where, "R", 7),
      draftPlace(where, "D", 2),
      manifestPlace(where, 7),
      folderPlace(where),
      wrapPlace(where, "kept"),
      doorPlace("V"),
    ]).toEqual([
      ["alianza", 1, "V", 3, "r", "R", 7],
      ["alianza", 1, "V", 3, "d", "D", 2],
      ["alianza", 1, "V", 3, "m", 7],
      ["alianza", 1, "V", 3, "f"],
      ["wrap", 1, "V", 3, "kept"],
      ["door", 1, "V"],
    ]);
    expect(new TextDecoder().decode(placeBytes(doorPlace("V")))).toBe('["door",1,"V"]');
  });

  it("fills what is sealed with spaces: at least 512 bytes, and then in steps of 256", () => {
    const sizes = [0, 511, 512, 513, 768, 769].map((count) => paddedBytes("x".repeat(count)).length);
    expect(sizes).toEqual([512, 512, 512, 768, 768, 1024]);
    // As many bytes as the text has in UTF-8, not as many as it has letters.
    expect(paddedBytes("ñ".repeat(257)).length).toBe(768);
    expect(new TextDecoder().decode(paddedBytes('"ñ"'))).toBe(`"ñ"${" ".repeat(508)}`);
  });

  it("seals no text that is no JSON, and opens none that is no UTF-8", async () => {
    const key = (await newDataKeys(deps, [await wrappingKey(deps, "prf", randomBytes(32))], where)).keys
      .record;
    const sealed = await sealJson(deps, key, doorPlace("V"), { a: 1 });
    expect(sealed.ct.byteLength).toBe(512 + 16);
    const iv = randomBytes(12);
    const how = { name: "AES-GCM", iv, additionalData: placeBytes(doorPlace("V")) };
    // A text of which one byte is no UTF-8: read leniently it would be another text.
    const ct = await subtle.encrypt(how, key, new Uint8Array([0x22, 0xff, 0x22]));
    expect(await openJson(deps, key, doorPlace("V"), { iv, ct })).toBeNull();
  });

  it("has the check value of CRC-32, and none of an empty text", () => {
    expect(checksum(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
    expect(checksum(new Uint8Array())).toBe(0);
    expect(checksum(new Uint8Array(32))).toBe(0x190a55ad);
  });
});

describe("bytes of a key", () => {
  /** Remembers every piece of memory in which a key has stood. */
  function watched() {
    const made: Uint8Array[] = [];
    const here = Object.create(subtle) as typeof subtle;
    for (const method of ["encrypt", "importKey", "deriveKey", "unwrapKey"] as const)
      here[method] = subtle[method].bind(subtle) as never;
    here.decrypt = async (...how) => {
      const opened = await subtle.decrypt(...how);
      made.push(new Uint8Array(opened));
      return opened;
    };
    const random = (count: number) => {
      const bytes = randomBytes(count);
      if (count === 32) made.push(bytes);
      return bytes;
    };
    return { made, deps: { subtle: here, randomBytes: random } };
  }

  it("S-07: are overwritten as soon as there is a key that cannot be taken out", async () => {
    const { made, deps } = watched();
    const where = { vid: "V", gen: 1 };
    const base = await newBaseKey(deps);
    const dev = await wrappingKey(deps, "dev", base);
    const { wraps } = await newDataKeys(deps, [dev], where);
    await wrapAgain(deps, dev, where, wraps[0]!, [dev]);
    const before = made.length;
    expect([before, made.every((bytes) => bytes.length === 32 && bytes.every((byte) => byte === 0))]).toEqual(
      [3, true],
    );
    // The key that lies beside what it hides stays, or nothing could be brought back; the data key does not.
    const kept = (await keepDataKey(deps, base, where, wraps[0]!))!;
    await takeBackDataKey(deps, base, where, kept);
    const [beside, ...opened] = made.slice(before);
    expect([beside === kept.key, kept.key.length, kept.key.some((byte) => byte !== 0)]).toEqual([
      true,
      32,
      true,
    ]);
    expect(opened.map((bytes) => bytes.every((byte) => byte === 0))).toEqual([true, true]);
  });
});
