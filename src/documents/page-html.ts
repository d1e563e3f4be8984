import type { Language } from "#domain/language.ts";
import { cleanText } from "#domain/text.ts";
import type { Words } from "#words/words.ts";
import type { BlockLine, BlockList, PageBlocks } from "./page-blocks.ts";

const NAMES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
/** Line breaks are elements, so that they stay where a mail program throws the style away. */
const plain = (text: string): string =>
  text.replaceAll(/[&<>"']/gu, (sign) => NAMES[sign] ?? "").replaceAll("\n", "<br>");

/** Nothing but itself: no font, no picture, no script, no address, and nothing is asked of anybody. */
const STYLE = [
  "body{max-width:42rem;margin:2rem auto;padding:0 1.25rem;background:#fff;color:#111;font:1.0625rem/1.5 system-ui,sans-serif}",
  "h1{margin:0 0 .25rem;font-size:1.6rem;line-height:1.2}",
  "h2{margin:1.75rem 0 .25rem;font-size:1.125rem}",
  "h3{margin:1rem 0 .25rem;font-size:1rem}",
  "header{padding-bottom:.75rem;border-bottom:1px solid #888}",
  "p{margin:0}",
  "ol,ul{margin:0;padding-left:1.5rem}",
  "li{margin:.5rem 0}",
  "li p{overflow-wrap:anywhere;white-space:break-spaces}",
  ".own{font-family:Georgia,serif;font-size:1.125rem}",
  "@media print{body{margin:0;max-width:none}}",
].join("");

/** Whatever opens it may load nothing for it, and shall make no links of its own. */
const HEAD = [
  '<meta charset="utf-8">',
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
  '<meta name="viewport" content="width=device-width, initial-scale=1">',
  '<meta name="referrer" content="no-referrer">',
  '<meta name="robots" content="noindex">',
  '<meta name="format-detection" content="telephone=no, date=no, email=no, address=no">',
].join("\n");

function lineHtml(words: Words, { label, text, voice, detail, also }: BlockLine): string {
  const own = (said: string) => `<span class="own" dir="auto">${plain(said)}</span>`;
  const said = voice === "own" ? own(text) : `<b>${plain(text)}</b>`;
  const first = label === null ? said : plain(words.page.labelled(label, "")) + said;
  const parts = [first, detail === null ? null : plain(detail), also === null ? null : own(also)];
  return `<li>${parts
    .filter((part) => part !== null)
    .map((part) => `<p>${part}</p>`)
    .join("")}</li>`;
}

function listHtml(words: Words, { numbered, title, lines }: BlockList): string {
  const list = numbered ? "ol" : "ul";
  const items = lines.map((line) => lineHtml(words, line)).join("\n");
  return `${title === null ? "" : `<h3>${plain(title)}</h3>\n`}<${list}>\n${items}\n</${list}>`;
}

/**
 * The page as one HTML file that needs nothing else and reads well without its style: the lines of the text, in the same
 * order, with headings and lists.
 * @param title neutral, as the file's name: it stands in windows and histories.
 */
export function pageHtml(blocks: PageBlocks, words: Words, language: Language, title: string): string {
  const sections = blocks.sections.map(
    ({ title: heading, lists }) =>
      `<section>\n<h2>${plain(heading)}</h2>\n${lists.map((list) => listHtml(words, list)).join("\n")}\n</section>`,
  );
  const notes = blocks.notes.map((note) => `<p>${plain(note)}</p>`);
  return cleanText(
    [
      "<!doctype html>",
      `<html lang="${language}">`,
      "<head>",
      HEAD,
      `<title>${plain(title)}</title>`,
      `<style>${STYLE}</style>`,
      "</head>",
      "<body>",
      "<header>",
      `<h1>${plain(blocks.title)}</h1>`,
      ...notes,
      "</header>",
      "<main>",
      ...sections,
      "</main>",
      "</body>",
      "</html>",
      "",
    ].join("\n"),
  );
}
