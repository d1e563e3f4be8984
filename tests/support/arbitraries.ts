import * as fc from "fast-check";
import type { Stamp } from "#domain/clock.ts";
import { addDays, type Day } from "#domain/day.ts";
import type { Entry, Version } from "#domain/entry.ts";
import { idFromBytes, type Id } from "#domain/id.ts";

/** Any text at all, with what breaks software: lone surrogates, controls, combining marks, right-to-left overrides. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom("\ud800", "e\u0301", "\u202eabc", "a\u0000b", "1\r\n2\r3", "👩‍👩‍👧", "  "),
);

export const anyId: fc.Arbitrary<Id> = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(idFromBytes);

export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: -200_000, max: 2_900_000 })
  .map((days) => addDays("1970-01-01" as Day, days));

/** Few values, so that the same stamp and the same content meet often. */
export const crowdedStamp: fc.Arbitrary<Stamp> = fc.tuple(
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 0, max: 1 }),
  fc.constantFrom("a", "b"),
);

const at = { l: "2026-11-22T10:05", o: 60, z: "Europe/Madrid" };

export const anyVersion: fc.Arbitrary<Version> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      h: crowdedStamp,
      at: fc.constant(at),
      s: fc.constant(1),
      d: fc.integer({ min: 0, max: 30 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ h: crowdedStamp, at: fc.constant(at), del: fc.constant(true as const) }),
  },
);

export const anyVersions: fc.Arbitrary<Version[]> = fc.array(anyVersion, { minLength: 1, maxLength: 40 });

/** One kind that keeps twenty versions, one that keeps its whole history, and one of the future. */
export const someKind: fc.Arbitrary<string> = fc.constantFrom("note", "agreement", "constellation");

export const entryOf = (k: string, v: Version[]): Entry => ({ id: "AAAAAAAAAAAAAAAAAAAAAA" as Id, k, v });

/** Letters of the languages that are written with the type faces of the PDF, with every mark they carry, and punctuation. */
const WRITABLE = Array.from(
  "aábcçdeéèêëfgğhiíïjklłmnñoóöøőpqrsştuúüűvwxyýžzAÁÉÍÓÚÑÜŻßæœþð¿?¡!«»“”‘’—–…·€%ºª0123456789.,;:()-/ αβγέώΩάбвгджщёїЯềộữ",
);

/** A text that every output can write: in sentences, in lines, with words too long for one. */
export const anyWritable: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.string({ unit: fc.constantFrom(...WRITABLE), minLength: 1, maxLength: 12 }),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          "\n",
          "\n\n",
          "\t",
          "1.",
          "- ",
          "• ",
          "fi ffl",
          "e\u0301",
          "g\u0303",
          "q\u0323\u0302",
        ),
      },
      { weight: 1, arbitrary: fc.integer({ min: 90, max: 260 }).map((long) => "ñandú".repeat(long / 5)) },
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((words) => words.join(" ").trim().normalize("NFC"))
  .filter((text) => /\S/u.test(text));
