import { describe, expect, it } from "vitest";
import {
  HANDED,
  sharedSummaryFrom1,
  sharedSummaryFrom2,
  sharedSummarySchema,
  WAYS_OUT,
} from "#domain/shared-summary.ts";
import { A, TODAY } from "../documents/sample-entry.ts";

const older = { therapyId: A, day: TODAY, way: "copy", text: "as it left", from: null, to: TODAY };
const shared = { ...older, what: "page" };

describe("what was handed over", () => {
  it("can leave in each of these ways, as a page or as a message", () => {
    expect(WAYS_OUT).toEqual(["copy", "print", "share", "file", "pdf", "markdown", "html", "screen"]);
    for (const way of WAYS_OUT)
      for (const what of HANDED) {
        const one = { ...shared, way, what };
        expect(sharedSummarySchema.parse(one)).toEqual(one);
      }
    expect(sharedSummarySchema.safeParse({ ...shared, way: "fax" }).success).toBe(false);
    expect(sharedSummarySchema.safeParse({ ...shared, what: "letter" }).success).toBe(false);
  });

  it("was a page before there were messages, and stays as it is otherwise", () => {
    expect(sharedSummaryFrom1(older)).toBe(older);
    expect(sharedSummaryFrom2(older)).toEqual(shared);
    expect(sharedSummaryFrom2({ ...older, what: "of another time" })).toEqual(shared);
  });

  it.each([null, undefined, "a page", 7])("that is damaged is left to whoever reads it: %j", (damaged) => {
    expect(sharedSummaryFrom2(damaged)).toBe(damaged);
  });
});
