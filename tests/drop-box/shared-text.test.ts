import { expect, it } from "vitest";
import { sharedText } from "#drop-box/shared-text.ts";

const nothing = { title: "", text: "", url: "" };
const URL = "https://example.org/a";

it.each([
  ["each part on a line of its own", { title: "A", text: "b c", url: URL }, `A\nb c\n${URL}`],
  ["what is said twice, once", { title: "same", text: "same", url: "" }, "same"],
  ["an address as title and as address, once", { title: URL, text: "", url: URL }, URL],
  ["an address as all three, once", { title: URL, text: URL, url: URL }, URL],
  [
    "an address that stands in the text",
    { ...nothing, text: `look ${URL} now`, url: URL },
    `look ${URL} now`,
  ],
  ["an address on a line of the text", { ...nothing, text: `look\n${URL}`, url: URL }, `look\n${URL}`],
  ["an address of which another begins", { ...nothing, text: `${URL}bc`, url: URL }, `${URL}bc\n${URL}`],
  ["a title with which the text begins", { ...nothing, title: "One", text: "One: more" }, "One: more"],
  ["a title that begins another word", { ...nothing, title: "One", text: "Oneself" }, "One\nOneself"],
  ["a title that stands later in the text", { ...nothing, title: "no", text: "I know" }, "no\nI know"],
  ["a text that stands in the title", { ...nothing, title: "All of it", text: "it" }, "All of it\nit"],
  ["an address that stands in the title", { ...nothing, title: `T ${URL}x`, url: URL }, `T ${URL}x\n${URL}`],
  ["no spaces around it", { title: " a ", text: "\n b\n", url: "" }, "a\nb"],
  ["nothing of spaces", { title: " ", text: "\n", url: "\t" }, ""],
  ["nothing of characters that control", { title: "\u0007", text: "\u001b\u0000 \u200b", url: "\ufeff" }, ""],
  ["nothing of nothing", nothing, ""],
])("is, of what was shared, %s", (_, shared, text) => expect(sharedText(shared)).toBe(text));
