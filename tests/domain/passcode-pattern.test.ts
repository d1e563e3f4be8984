import { describe, expect, it } from "vitest";
import { isPattern } from "#domain/passcode-pattern.ts";

describe("a passcode that follows from a rule", () => {
  it.each([
    ["", true],
    ["qmmqqm", true],
    ["kkkkkk", true],
    ["qmzqzm", false],
  ])("has one or two different signs: “%s”, %s", (text, is) => expect(isPattern(text)).toBe(is));

  it.each([
    ["qmzqmz", true],
    ["qmzqmzq", true],
    ["qmzqmzqm", true],
    ["qmzkqmzk", true],
    ["qmzkqmzkq", true],
    // Not twice yet.
    ["qmzqm", false],
    ["qmzkqmz", false],
    // One sign is another.
    ["qmzkmz", false],
    ["qmzqmk", false],
    // Five signs.
    ["qmzkwqmzkw", false],
  ])("is three or four signs again and again: %s, %s", (text, is) => expect(isPattern(text)).toBe(is));

  it.each([
    ["abcdef", true],
    ["fedcba", true],
    ["789abc", true],
    ["abcxyz", true],
    ["αβγδεζ", true],
    ["acegik", false],
    ["abxyab", false],
  ])("is made of runs of an alphabet: %s, %s", (text, is) => expect(isPattern(text)).toBe(is));

  it.each([
    "1234567890",
    "0987654321",
    "qwertyuiop",
    "poiuytrewq",
    "asdfghjklñ",
    "zxcvbnm",
    "mnbvcxz",
    "qwertz",
    "ztrewq",
    "azerty",
    "ytreza",
    "1qaz2wsx3edc",
    "741852963",
    "147258369",
    "rtyfgh",
    "aaaqwe",
  ])("is made of runs of a keyboard: %s", (text) => expect(isPattern(text)).toBe(true));

  it.each([
    ["12345q", true],
    ["q12345", true],
    ["123q456", true],
    ["12345qm", false],
    ["qm12345", false],
    ["q12345m", false],
    ["123qm456", false],
    // Two that lie beside each other are no run.
    ["12345qw", false],
    ["12345xy", false],
    ["12345kk", false],
    ["qw12345", false],
  ])("has one sign beside its runs at most: %s, %s", (text, is) => expect(isPattern(text)).toBe(is));

  it.each([
    ["240390", true],
    ["24.3.1990", true],
    ["24/03/90", true],
    ["3-24-1990", true],
    ["1990 03 24", true],
    ["19900324", true],
    ["311299", true],
    ["031990", true],
    ["2019-07", true],
    ["321390", false],
    ["24131890", false],
    ["131990", true],
    ["x240390", false],
    ["240390x", false],
    ["24::03::90", false],
  ])("is a day: %s, %s", (text, is) => expect(isPattern(text)).toBe(is));
});
