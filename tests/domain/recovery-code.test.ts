import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  groupsToAsk,
  isSameGroup,
  readRecoveryCode,
  RECOVERY_BYTES,
  RECOVERY_GROUPS,
  recoveryGroups,
} from "#domain/recovery-code.ts";
import { ok, refused } from "#domain/result.ts";

const anyCode = fc.uint8Array({ minLength: RECOVERY_BYTES, maxLength: RECOVERY_BYTES });
const written = (bytes: Uint8Array) => recoveryGroups(bytes).join("-");
const RUNS = { numRuns: 1000 };

describe("S-22: the recovery code", () => {
  it("is eight groups of four signs that cannot be mistaken for one another, and a check of two", () => {
    expect(written(new Uint8Array(20))).toBe("0000-0000-0000-0000-0000-0000-0000-0000-00");
    expect(written(Uint8Array.from({ length: 20 }, (_, at) => at))).toMatchInlineSnapshot(
      `"000G-40R4-0M30-E209-185G-R38E-1W81-24GK-CF"`,
    );
    fc.assert(
      fc.property(anyCode, (bytes) => {
        expect(written(bytes)).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{2}$/);
      }),
      RUNS,
    );
  });

  it("is read again whatever people make of case, blanks, strokes and lookalikes", () => {
    const careless = fc.array(fc.tuple(fc.nat(4), fc.nat(3)), { minLength: 34, maxLength: 34 });
    fc.assert(
      fc.property(anyCode, careless, (bytes, habits) => {
        const typed = Array.from(written(bytes).replaceAll("-", "")).map((sign, at) => {
          const [gap = 0, look = 0] = habits[at] ?? [];
          const seen = { "0": ["0", "O", "o", "0"], "1": ["1", "I", "l", "L"] }[sign]?.[look] ?? sign;
          return (look % 2 ? seen : seen.toLowerCase()) + ["", " ", "-", "–", "\n"][gap];
        });
        expect(readRecoveryCode(typed.join(""))).toEqual(ok(bytes));
      }),
      RUNS,
    );
  });

  const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  it("tells one wrong sign apart, wherever it is", () => {
    fc.assert(
      fc.property(anyCode, fc.nat(33), fc.integer({ min: 1, max: 31 }), (bytes, place, by) => {
        const signs = Array.from(written(bytes).replaceAll("-", ""));
        signs[place] = SIGNS[(SIGNS.indexOf(signs[place] ?? "") + by) % 32] ?? "";
        expect(readRecoveryCode(signs.join(""))).toEqual(refused("slip"));
      }),
      RUNS,
    );
  });

  it("tells apart that two of its signs have changed places", () => {
    fc.assert(
      fc.property(anyCode, fc.nat(31), fc.nat(31), (bytes, one, other) => {
        const signs = Array.from(written(bytes).replaceAll("-", ""));
        fc.pre(signs[one] !== signs[other]);
        [signs[one], signs[other]] = [signs[other] ?? "", signs[one] ?? ""];
        expect(readRecoveryCode(signs.join(""))).toEqual(refused("slip"));
      }),
      RUNS,
    );
  });

  it("says that signs are missing or too many, and reads anything at all without breaking", () => {
    const code = written(new Uint8Array(20).fill(7));
    expect(readRecoveryCode(code.slice(1))).toEqual(refused("length"));
    expect(readRecoveryCode(`${code}0`)).toEqual(refused("length"));
    expect(readRecoveryCode("")).toEqual(refused("length"));
    expect(readRecoveryCode(`U${code.slice(1)}`)).toEqual(refused("slip"));
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        expect(readRecoveryCode(typed).ok).toBe(false);
      }),
    );
  });

  it("refuses to be made of more or less than 160 bits", () => {
    for (const bytes of [0, 19, 21])
      expect(() => recoveryGroups(new Uint8Array(bytes))).toThrow(
        new RangeError("a recovery code is made of 20 bytes"),
      );
  });

  it("is read without what people put between its signs, and with letters as another keyboard writes them", () => {
    const zeros = ok(new Uint8Array(20));
    const ones = recoveryGroups(
      Uint8Array.of(8, 66, 16, 132, 33, 8, 66, 16, 132, 33, 8, 66, 16, 132, 33, 8, 66, 16, 132, 33),
    );
    expect(ones.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => "1111"));
    expect(readRecoveryCode("0".repeat(34))).toEqual(zeros);
    expect(readRecoveryCode("oO".repeat(17))).toEqual(zeros);
    expect(readRecoveryCode("0._-\u2013 \n".repeat(34))).toEqual(zeros);
    expect(readRecoveryCode("０".repeat(34))).toEqual(zeros);
    expect(readRecoveryCode(`${"iIlL".repeat(8)}${ones[8]}`)).toEqual(readRecoveryCode(ones.join("")));
    expect(readRecoveryCode(ones.join("")).ok).toBe(true);
    expect(readRecoveryCode("0/".repeat(34))).toEqual(refused("length"));
  });

  it("has none but its own signs, also where the check would be right", () => {
    expect(readRecoveryCode(`${"0".repeat(30)}1U0Z`)).toEqual(refused("slip"));
  });

  it("has a group that is the same in small letters and with what looks like it, and no other", () => {
    expect(isSameGroup("10xk", "10XK")).toBe(true);
    expect(isSameGroup("l.o_X-k", "10XK")).toBe(true);
    expect(isSameGroup("", "10XK")).toBe(false);
    expect(isSameGroup("10XKK", "10XK")).toBe(false);
  });

  it("is confirmed by two groups, each pair as likely as any other", () => {
    const seen = new Map<string, number>();
    for (let byte = 0; byte < 224; byte += 1) {
      const [first, second] = groupsToAsk(() => Uint8Array.of(byte));
      expect(first).toBeLessThan(second);
      seen.set(`${first} ${second}`, (seen.get(`${first} ${second}`) ?? 0) + 1);
    }
    expect(seen.size).toBe((RECOVERY_GROUPS * (RECOVERY_GROUPS - 1)) / 2);
    expect(new Set(seen.values())).toEqual(new Set([8]));
    const bytes = [255, 224, 3];
    expect(groupsToAsk(() => Uint8Array.of(bytes.shift() ?? 0))).toEqual(groupsToAsk(() => Uint8Array.of(3)));
    expect(isSameGroup(" 1o-xk ", "10XK")).toBe(true);
    expect(isSameGroup("10XJ", "10XK")).toBe(false);
  });
});
