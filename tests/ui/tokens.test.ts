import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("../../src/ui/tokens.css", import.meta.url), "utf8");

/** The colours declared in the block that follows `selector`. */
function coloursAfter(selector: string): Record<string, string> {
  const start = css.indexOf(selector);
  if (start < 0) throw new Error(`no block ${selector}`);
  const block = css.slice(css.indexOf("{", start) + 1, css.indexOf("}", start));
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

const light = coloursAfter(":root {");
const asked = coloursAfter(':root:not([data-theme="light"]) {');
const chosen = coloursAfter(':root[data-theme="dark"] {');
const themes = { light, dark: { ...light, ...chosen } };

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const groups = ["bond", "goals", "tasks", "frame", "pace", "openness"];
const paperText = ["paper-ink", "paper-soft", "paper-act", ...groups.map((group) => `paper-${group}`)];
const tinted = ["act-soft", "lamp-soft", "lamp-glow", "stop-soft"];

/** What is read, on everything it may be read on. */
const text: [string, string[]][] = [
  ["ink", ["wall", "card", ...tinted]],
  ["soft", ["wall", "card", "act-soft"]],
  ["act", ["wall", "card", ...tinted]],
  ["stop", ["wall", "card", "stop-soft"]],
  ["on-act", ["act", "act-strong"]],
  ["on-lamp", ["lamp", "lamp-strong"]],
  ["on-stop", ["stop"]],
  ["on-group", groups],
  ...paperText.map((name): [string, string[]] => [name, ["paper"]]),
];

/** What is seen: edges of controls, shapes, the ring of focus. */
const shapes: [string, string[]][] = [
  ["edge", ["wall", "card"]],
  ["paper-edge", ["paper"]],
  ["focus", ["wall", "card", ...tinted]],
  ["lamp-edge", ["wall", "card"]],
  ["act", ["line"]],
  ...groups.map((name): [string, string[]] => [name, ["wall", "card"]]),
];

describe.each(Object.entries(themes))("%s", (_, colours) => {
  const colour = (name: string) => colours[name] ?? expect.unreachable(`no token --${name}`);
  const pairs = (list: [string, string[]][]) =>
    list.flatMap(([name, grounds]) => grounds.map((ground) => ({ name, ground })));

  test.each(pairs(text))("$name on $ground reads at 7:1", ({ name, ground }) => {
    expect(contrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(7);
  });
  test.each(pairs(shapes))("$name on $ground shows at 3:1", ({ name, ground }) => {
    expect(contrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

test("dark is one thing, whether the device or the person asks for it", () => {
  expect(chosen).toEqual(asked);
  expect(Object.keys(asked).length).toBeGreaterThan(20);
});
