import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#domain/language.ts";
import { plural } from "#words/plural.ts";

describe("plural", () => {
  it.each(LANGUAGES)(
    "says one of the two sentences it was given, and the singular only for one (%s)",
    (language) => {
      fc.assert(
        fc.property(fc.nat(), fc.string(), fc.string(), (n, one, other) => {
          expect(plural(language, n, { one, other })).toBe(n === 1 ? one : other);
        }),
      );
    },
  );
});
