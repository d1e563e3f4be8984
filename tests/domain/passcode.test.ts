import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanPasscode, LONGEST_PASSCODE, PASSCODE_WORDS, passcodeProblem } from "#domain/passcode.ts";
import { guessesFor, GUESSING_TIMES, guessingTime } from "#domain/passcode-worth.ts";
import { suggestedPassphrase } from "#domain/passphrase.ts";
import { commonPasscodes } from "#words/content/common-passcodes.ts";
import { phraseWords as en } from "#words/content/phrase-words-en.ts";
import { phraseWords as es } from "#words/content/phrase-words-es.ts";

const COMMON = commonPasscodes();
const problem = (typed: string) => passcodeProblem(typed, COMMON);

describe("a passcode", () => {
  it("S-09: has six to 128 signs as a person counts, and is refused and not cut beyond", () => {
    expect(problem("ab9k2")).toBe("too-short");
    expect(problem("ab9k2x")).toBeNull();
    expect(problem("   ab9k2   ")).toBe("too-short");
    expect(problem("🌻🌊🍞🎈🚲")).toBe("too-short");
    expect(problem("🌻🌊🍞🎈🚲🧦")).toBeNull();
    const longest = "camino 7 ".repeat(20).slice(0, LONGEST_PASSCODE - 1) + "ñ";
    expect(problem(longest)).toBeNull();
    expect(problem(`${longest}ñ`)).toBe("too-long");
    expect(cleanPasscode(longest)).toBe(longest);
  });

  it("S-09: is the same however a keyboard writes its accents", () => {
    expect(cleanPasscode("man\u0303ana ")).toBe(cleanPasscode("ma\u00f1ana"));
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const clean = cleanPasscode(typed);
        expect(cleanPasscode(clean)).toBe(clean);
        expect(cleanPasscode(typed.toWellFormed().normalize("NFD"))).toBe(clean);
        expect(clean.isWellFormed()).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("S-09: may be made of whatever signs there are", () => {
    for (const typed of ["qzmxwp", "839201", "KQZMXW", "_-+*#/", "ключевая", "أبجدهوز ح"])
      expect(problem(typed)).toBeNull();
  });
});

describe("S-10: what would be tried first", () => {
  it("is a list of at least 3,000 words of six letters or more", () => {
    expect([...COMMON].filter((word) => word.length >= 6).length).toBeGreaterThanOrEqual(3000);
    for (const word of COMMON) expect(word).toMatch(/^[a-z]{4,}$/);
  });

  it.each([
    "contraseña",
    "Contraseña1",
    "password1",
    "P@ssw0rd",
    "alianza1",
    "ALIANZA 2026",
    "!terapia!",
    "therapy",
    "mi codigo",
    "te quiero",
    "barcelona",
    "princesa99",
    "letmein",
    "s3cr3t0",
    "12 martinez",
  ])("%s is refused as a word many choose", (typed) => expect(problem(typed)).toBe("too-common"));

  it.each([
    "123456",
    "12345678",
    "987654321",
    "000000",
    "112233",
    "121212",
    "12312312",
    "abcdef",
    "qwerty",
    "asdfgh",
    "qweasd",
    "123qwe",
    "1qaz2wsx",
    "poiuyt",
    "147258",
    "aaaaab",
    "xyxyxy",
    "ñlkjhg",
  ])("%s is refused as a run of keys or a repetition", (typed) => expect(problem(typed)).toBe("too-common"));

  it.each(["240390", "24/03/1990", "24.3.90", "1990-03-24", "03241990", "19900324", "031990", "1990 03"])(
    "%s is refused as a date",
    (typed) => expect(problem(typed)).toBe("too-common"),
  );

  it("is nothing that chance draws: nearly every random code of six digits is free of it", () => {
    const free = Array.from({ length: 10_000 }, (_, at) => String(at * 97 + 13).padStart(6, "0")).filter(
      (code) => problem(code) === null,
    );
    expect(free.length).toBeGreaterThan(8000);
    expect(problem("739260")).toBeNull();
  });

  it.each([
    ["es", es],
    ["en", en],
  ])("is no phrase of four words in %s", (_, words) => {
    const places = fc.array(fc.nat(words.length - 1), {
      minLength: PASSCODE_WORDS,
      maxLength: PASSCODE_WORDS,
    });
    fc.assert(
      fc.property(places, (drawn) => {
        const left = [...drawn];
        const draw = () => {
          const place = left.shift() ?? 0;
          return Uint8Array.of(place >> 8, place & 255);
        };
        const phrase = suggestedPassphrase(words, draw, PASSCODE_WORDS);
        expect(phrase.split(" ")).toEqual(drawn.map((place) => words[place]));
        fc.pre(new Set(drawn).size > 1);
        expect(problem(phrase)).toBeNull();
      }),
    );
  });
});

describe("a word that many choose", () => {
  const chosen = (typed: string, ...words: readonly string[]) => passcodeProblem(typed, new Set(words));

  it.each([
    ["martinez12", "martinez12"],
    ["s3cr3t0", "secreto"],
    ["secreto99", "secreto"],
    ["s3creto99", "secreto"],
    ["SECRETO", "secreto"],
    ["contraseña", "contrasena"],
    [" te  qui\tero ", "tequiero"],
    ["1234secreto", "secreto"],
    ["secreto9999", "secreto"],
    ["!98 secreto _7+", "secreto"],
  ])("%s is %s", (typed, word) => {
    expect(chosen(typed, word)).toBe("too-common");
    expect(chosen(typed, "another")).toBeNull();
  });

  it.each(["98989secreto", "secreto98989", "secr9eto", "secretos", "misecreto"])("%s is none", (typed) => {
    expect(chosen(typed, "secreto")).toBeNull();
  });

  it.each([
    ["@", "a"],
    ["4", "a"],
    ["3", "e"],
    ["1", "i"],
    ["!", "i"],
    ["0", "o"],
    ["5", "s"],
    ["$", "s"],
    ["7", "t"],
  ])("may be written with %s for %s", (sign, letter) => {
    expect(chosen(`mu${sign}lop`, `mu${letter}lop`)).toBe("too-common");
    expect(chosen(`mu${sign}lop`, "another")).toBeNull();
  });

  it("follows from a rule in capitals and with accents as well", () => {
    for (const typed of ["QWERTY", "qwérty", " qwerty ", "ÑLKJHG"])
      expect(chosen(typed), typed).toBe("too-common");
  });

  it("is told only where the length is right", () => {
    expect(chosen("abcde", "abcde")).toBe("too-short");
    expect(chosen("a".repeat(129))).toBe("too-long");
    expect(chosen("a".repeat(128))).toBe("too-common");
  });
});

describe("how long somebody guesses who has copied the files", () => {
  it.each([
    ["739260", "hours"],
    ["83920174", "days"],
    ["caracola", "minutes"],
    ["caracola1987", "days"],
    ["caracola linterna", "months"],
    ["caracola linterna puerto azul", "lifetimes"],
    ["q7#m2Kx9vT", "lifetimes"],
  ] as const)("%s: %s", (code, time) => expect(guessingTime(guessesFor(code))).toBe(time));

  it("is told of four drawn words by how many there are", () => {
    for (const words of [en, es]) expect(guessingTime(words.length ** PASSCODE_WORDS)).toBe("lifetimes");
  });

  it("never says less for more guesses", () => {
    const rank = (guesses: number) => GUESSING_TIMES.indexOf(guessingTime(guesses));
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e30, noNaN: true }),
        fc.double({ min: 1, max: 100, noNaN: true }),
        (some, more) => {
          expect(rank(some * more)).toBeGreaterThanOrEqual(rank(some));
        },
      ),
    );
  });
});
