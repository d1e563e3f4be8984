import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#domain/language.ts";
import { readMessage } from "../../src/service-worker/message.ts";

/** What any page of the same origin may send to the service worker: anything that can be copied. */
const RUNS = { numRuns: 2_500 };

const KNOWN = ["take-over", "what-changed", "which-files"] as const;
const type = fc.constantFrom(...KNOWN, "keep-language" as const);
const name = fc.oneof(fc.constantFrom(...LANGUAGES), fc.string({ unit: "binary" }));
const noText = fc.anything().filter((value) => typeof value !== "string");
/** A field that a message does not have. */
const more = fc.string().filter((field) => !["type", "language", "__proto__"].includes(field));

/** Messages of this app, each with one thing in it that must not be. */
const nearly = fc.oneof(
  fc.record({ type: fc.constant("keep-language") }),
  fc.record({ type: fc.constant("keep-language"), language: noText }),
  fc.record({ type: fc.constantFrom(...KNOWN), language: name }),
  fc.record({ type: fc.string().filter((said) => !KNOWN.some((each) => each === said)) }),
  fc.record({ type: noText, language: name }),
  fc.record({ language: name }),
  fc.record({ type: fc.constant("Keep-Language"), language: name }),
  fc
    .tuple(type, name, more, fc.anything())
    .map(([said, language, field, value]) => ({ type: said, language, [field]: value })),
  fc
    .tuple(fc.constantFrom(...KNOWN), more, fc.anything())
    .map(([said, field, value]) => ({ type: said, [field]: value })),
  type.map((said) => [said]),
  type,
  fc.json(),
);

describe("what a page asks of the service worker", () => {
  it("is heard when it is a message of this app", () => {
    for (const each of KNOWN) expect(readMessage({ type: each })).toEqual({ type: each });
    for (const language of LANGUAGES)
      expect(readMessage({ type: "keep-language", language })).toEqual({ type: "keep-language", language });
  });

  it("may name any language: whether there is such a one is seen where its files are known", () => {
    fc.assert(
      fc.property(name, (language) => {
        const message = { type: "keep-language", language };
        expect(readMessage(message)).toEqual(message);
        expect(readMessage(structuredClone(message))).toEqual(message);
      }),
      RUNS,
    );
  });

  it("F38, S-45: is nothing where it is anything else, or a message with anything more", () => {
    fc.assert(
      fc.property(fc.oneof(nearly, fc.anything()), (data) => {
        expect(readMessage(data)).toBeNull();
      }),
      RUNS,
    );
  });

  it("is never anything but one of four, with a text as a language, whatever it is made of", () => {
    const field = fc.oneof(fc.constantFrom("type", "language"), fc.string());
    const value = fc.oneof(type, name, fc.anything());
    fc.assert(
      fc.property(fc.dictionary(field, value), (data) => {
        const message = readMessage(data);
        if (message === null) return;
        expect(message).toEqual(data);
        expect([...KNOWN, "keep-language"]).toContain(message.type);
        expect(Object.keys(message)).toEqual(
          message.type === "keep-language" ? ["type", "language"] : ["type"],
        );
      }),
      RUNS,
    );
  });
});
