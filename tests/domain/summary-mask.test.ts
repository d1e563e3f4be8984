import { describe, expect, it } from "vitest";
import { withMasks } from "#domain/summary-mask.ts";

describe("dots over what is covered", () => {
  it.each<[string, readonly string[], string]>([
    ["Ana came", [], "Ana came"],
    ["Ana came", [""], "Ana came"],
    ["— Ana, came…", ["", "Ana"], "— •••, came…"],
    ["Ana came", ["", "Ana"], "••• came"],
    ["Ana came", ["Leo"], "Ana came"],
    ["Ana, Ana and Leo", ["Ana", "Leo"], "•••, ••• and •••"],
    ["ana and ANA", ["Ana"], "ana and ANA"],
    // The longest first, in whatever order they were found.
    ["Ana López came", ["Ana", "Ana López"], "••• came"],
    ["Ana López came", ["Ana López", "Ana"], "••• came"],
    ["Ana López came", ["Ana", "López"], "••• ••• came"],
    // Whole words only.
    ["Anabel, Susana, Ana2 and 2Ana", ["Ana"], "Anabel, Susana, Ana2 and 2Ana"],
    ["Ana\u0301 came", ["Ana"], "Ana\u0301 came"],
    ["(Ana) “Ana” Ana’s", ["Ana"], "(•••) “•••” •••’s"],
    ["600 123 456 7", ["600 123 456"], "••• 7"],
    ["600 123 4567", ["600 123 456"], "600 123 4567"],
    ["", ["Ana"], ""],
  ])("%j without %j is %j", (text, masked, said) => expect(withMasks(text, masked)).toBe(said));

  it.each([
    "Anne-Marie",
    "O’Brien",
    "(020) 7946-0958",
    "+34 600 12 34 56",
    "ana.lopez+x@mail-example.org",
    ..."\\^$.*+?()[]{}|/-".split("").map((sign) => `a${sign}b`),
  ])("cover %j as it stands, whatever signs are in it", (text) => {
    expect(withMasks(`so ${text} it is`, [text])).toBe("so ••• it is");
    expect(withMasks("so ab it is", [text])).toBe("so ab it is");
  });

  it("take a dot for a dot and no other sign", () => {
    expect(withMasks("a.b acb", ["a.b"])).toBe("••• acb");
    expect(withMasks("aab", ["a*b"])).toBe("aab");
  });
});
