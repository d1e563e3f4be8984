import { scryptSync } from "node:crypto";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { stretch } from "#sealing/stretch.ts";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

it("S-08: is scrypt as RFC 7914 has it (section 12)", () => {
  const salt = new TextEncoder().encode("SodiumChloride");
  const bytes = stretch("pleaseletmein", { N: 16_384, r: 8, p: 1, salt });
  expect(hex(bytes)).toBe("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2");
});

it("comes to the same as another implementation, whatever the passcode", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.uint8Array({ minLength: 16, maxLength: 16 }),
      (passcode, salt) => {
        const ours = stretch(passcode.toWellFormed(), { N: 16, r: 8, p: 3, salt });
        const theirs = scryptSync(passcode.toWellFormed(), salt, 32, { N: 16, r: 8, p: 3 });
        expect(hex(ours)).toBe(hex(theirs));
      },
    ),
    { numRuns: 200 },
  );
});
