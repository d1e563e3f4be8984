import type { Content, Shown } from "./pdf-content.ts";
import { lettersOf } from "./pdf-content.ts";
import {
  bytesOf,
  catalog,
  dictionary,
  everyValue,
  list,
  nameOf,
  pages,
  resolve,
  textOf,
  trailer,
  type Dictionary,
  type PdfObjects,
} from "./pdf-objects.ts";
import { heard, inside, isElement, leavesOf, treeOf, type Element } from "./pdf-tree.ts";

/**
 * Checks what a machine can check of PDF/UA-1, for documents of text, shapes and nothing else: no checker made by others can
 * be had from the registries of this project. Each problem begins with the failure condition of the Matterhorn Protocol 1.1
 * that it is, or is nearest to; what it does not look into (pictures, forms, links, notes, other files), it forbids.
 */
export function problemsOfPdf(objects: PdfObjects, content: Content): string[] {
  const tree = treeOf(objects);
  const all = tree.flatMap((element) => [...inside(element)]);
  return [
    ...content.wrong.map((each) => `01-005 ${each}`),
    ...marksProblems(objects, content, tree),
    ...documentProblems(objects),
    ...all.flatMap(([element, above]) => elementProblems(objects, element, above, content.shown)),
    ...headingProblems(all.map(([element]) => element)),
    ...fontProblems(objects, content.shown),
    ...[...everyValue(objects)].flatMap(([key]) => FORBIDDEN.get(key) ?? []),
  ];
}

/** What the documents looked at here must not have at all. */
const FORBIDDEN = new Map([
  ["/JS", "29-001 there is a script"],
  ["/JavaScript", "29-001 there is a script"],
  ["/OpenAction", "29-001 it does something when it is opened"],
  ["/AA", "29-001 it does something by itself"],
  ["/AcroForm", "24-001 there is a form"],
  ["/Annots", "28-002 there are annotations"],
  ["/EmbeddedFiles", "21-001 there are files in it"],
  ["/AF", "21-001 there are files in it"],
  ["/OCProperties", "20-001 there are layers"],
  ["/XObject", "30-001 there are pictures or forms"],
  ["/RoleMap", "02-004 types are mapped"],
  ["/ActualText", "13-004 something is read out that does not stand there"],
  ["/Suspects", "07-001 it calls its own tags doubtful"],
]);

const STANDARD = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH
  TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form`.split(
    /\s+/u,
  ),
);

/** Which elements may stand in which; any element may stand in one that is not named. */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  L: ["LI", "Caption"],
  LI: ["Lbl", "LBody"],
  Table: ["TR", "THead", "TBody", "TFoot", "Caption"],
  TR: ["TH", "TD"],
};
const STANDS_IN: Readonly<Record<string, string>> = {
  LI: "L",
  LBody: "LI",
  TR: "Table",
  TH: "TR",
  TD: "TR",
};

/** All that a page shows is in the tree once, or is an ornament; and the way back from the page to the tree is whole. */
function marksProblems(objects: PdfObjects, { shown }: Content, tree: readonly Element[]): string[] {
  const problems: string[] = [];
  for (const { page, marks, text, kind } of shown) {
    const what = kind === "text" ? `"${text}"` : "a shape";
    const ornaments = marks.filter(({ tag }) => tag === "/Artifact").length;
    const named = marks.filter(({ id }) => id !== null).length;
    if (ornaments + named === 0) problems.push(`01-005 ${what} on page ${page + 1} is in no tag`);
    if (ornaments > 0 && named > 0)
      problems.push(`01-004 ${what} is tagged inside of an ornament, or around it`);
    if (named > 1) problems.push(`01-005 ${what} is in two tags`);
  }
  const owners = new Map<string, string[]>();
  for (const element of tree.flatMap((each) => [...inside(each)].map(([found]) => found)))
    for (const leaf of element.children)
      if (!isElement(leaf)) {
        const key = `${leaf.page} ${leaf.id}`;
        owners.set(key, [...(owners.get(key) ?? []), element.reference]);
      }
  for (const [key, references] of owners)
    if (references.length > 1) problems.push(`01-006 the piece ${key} is read out twice`);
  const onPaper = new Set(
    shown.flatMap(({ page, marks }) =>
      marks.filter(({ id }) => id !== null).map(({ id }) => `${page} ${id}`),
    ),
  );
  for (const key of onPaper) if (!owners.has(key)) problems.push(`01-005 the piece ${key} is never read out`);
  for (const key of owners.keys())
    if (!onPaper.has(key)) problems.push(`01-006 the piece ${key} shows nothing`);
  return [...problems, ...wayBackProblems(objects, owners)];
}

function wayBackProblems(objects: PdfObjects, owners: ReadonlyMap<string, readonly string[]>): string[] {
  const root = dictionary(objects, catalog(objects)["/StructTreeRoot"]);
  const numbers = list(objects, dictionary(objects, root["/ParentTree"])["/Nums"]);
  return pages(objects).flatMap((reference, page) => {
    const key = dictionary(objects, reference)["/StructParents"];
    const at = numbers.findIndex((each, place) => place % 2 === 0 && each === key);
    if (typeof key !== "number" || at < 0) return [`01-006 page ${page + 1} does not lead back to the tree`];
    const back = list(objects, numbers[at + 1]);
    const named = [...owners].filter(([piece]) => piece.startsWith(`${page} `));
    return [
      ...named
        .filter(([piece, [owner]]) => back[Number(piece.split(" ")[1])] !== owner)
        .map(([piece]) => `01-006 the piece ${piece} leads back to something else`),
      ...(back.length === named.length
        ? []
        : [`01-006 page ${page + 1} leads back more often than it is read`]),
    ];
  });
}

function documentProblems(objects: PdfObjects): string[] {
  const root = catalog(objects);
  const xmp = bytesOf(objects, root["/Metadata"]).toString("utf8");
  const title = /<dc:title>[\s\S]*?<rdf:li xml:lang="x-default">([^<]+)<\/rdf:li>/u.exec(xmp)?.[1] ?? "";
  const info = dictionary(objects, trailer(objects)["/Info"]);
  const failed = (isWrong: boolean, problem: string) => (isWrong ? [problem] : []);
  return [
    ...failed(objects.isEncrypted, "26-001 it is encrypted"),
    ...failed(
      dictionary(objects, root["/MarkInfo"])["/Marked"] !== true,
      "06-000 it does not say that it is tagged",
    ),
    ...failed(xmp === "", "06-001 it says nothing about itself"),
    ...failed(!/<pdfuaid:part>1<\/pdfuaid:part>/u.test(xmp), "06-002 it does not say that it is PDF/UA-1"),
    ...failed(title.trim() === "", "06-003 it has no title"),
    ...failed(textOf(resolve(objects, info["/Title"])) !== title, "06-003 it has two titles"),
    ...failed(
      dictionary(objects, root["/ViewerPreferences"])["/DisplayDocTitle"] !== true,
      "07-001 its title is not what a window shows",
    ),
    ...failed(!/^[a-z]{2,3}(?:-[A-Za-z\d]+)*$/u.test(textOf(root["/Lang"])), "11-001 it has no language"),
    ...pages(objects).flatMap((page, at) =>
      failed(
        dictionary(objects, page)["/Tabs"] !== "/S",
        `28-008 page ${at + 1} is not walked through in its order`,
      ),
    ),
  ];
}

const attributes = (objects: PdfObjects, element: Element, owner: string): Dictionary =>
  list(objects, element.own["/A"])
    .map((each) => dictionary(objects, each))
    .find((each) => each["/O"] === owner) ?? {};

function elementProblems(
  objects: PdfObjects,
  element: Element,
  above: readonly Element[],
  shown: readonly Shown[],
): string[] {
  const { tag, own, children } = element;
  const problems: string[] = [];
  const parent = above.at(-1);
  const elements = children.filter(isElement);
  if (!STANDARD.has(tag)) problems.push(`02-001 ${tag} is no standard type`);
  if (above.length === 0 && tag !== "Document") problems.push(`09-001 ${tag} stands at the top`);
  if (parent !== undefined && own["/P"] !== parent.reference)
    problems.push(`09-001 ${tag} takes something else for what it stands in`);
  const where = STANDS_IN[tag];
  if (where !== undefined && parent?.tag !== where) problems.push(`09-004 ${tag} stands in ${parent?.tag}`);
  const may = HOLDS[tag];
  if (may !== undefined) {
    for (const each of elements)
      if (!may.includes(each.tag)) problems.push(`09-004 ${each.tag} stands in ${tag}`);
    if (elements.length < children.length) problems.push(`09-004 ${tag} holds text of its own`);
  }
  if (tag === "LI" && elements.map((each) => each.tag).join() !== "Lbl,LBody")
    problems.push("09-005 an item of a list has no mark or no text");
  if (tag === "L") {
    const marks = elements.map((item) => item.children.filter(isElement)[0]);
    const counts = marks.some((mark) => mark !== undefined && /\d/u.test(heard(mark, shown)));
    const said = attributes(objects, element, "/List")["/ListNumbering"];
    if (said !== (counts ? "/Decimal" : "/Disc"))
      problems.push("16-001 a list does not say how it is marked");
  }
  if (tag === "Table") {
    const wide = new Set(elements.map((row) => row.children.length));
    if (wide.size > 1) problems.push("15-003 a table has rows of several lengths");
    if (![...inside(element)].some(([each]) => each.tag === "TH"))
      problems.push("15-003 a table has no headings");
  }
  if (
    tag === "TH" &&
    !["/Row", "/Column", "/Both"].includes(nameOf(attributes(objects, element, "/Table")["/Scope"]))
  )
    problems.push("15-003 a heading of a table does not say what it is the heading of");
  if (tag === "Figure" && textOf(own["/Alt"]).trim() === "") problems.push("13-004 a figure has no words");
  if (leavesOf(element).length === 0) problems.push(`09-001 ${tag} is empty`);
  return problems;
}

function headingProblems(elements: readonly Element[]): string[] {
  let last = 0;
  return elements.flatMap(({ tag }) => {
    if (tag === "H") return ["14-007 a heading does not say how deep it is"];
    const deep = Number(/^H([1-6])$/u.exec(tag)?.[1] ?? 0);
    if (deep === 0) return [];
    const problem =
      last === 0 && deep !== 1 ? "14-002 the first heading is not H1" : "14-003 a heading skips a level";
    const isWrong = deep > last + 1;
    last = deep;
    return isWrong ? [problem] : [];
  });
}

function fontProblems(objects: PdfObjects, shown: readonly Shown[]): string[] {
  const used = new Map<string, { font: Dictionary; codes: Set<number> }>();
  const sides = pages(objects).map((page) => dictionary(objects, dictionary(objects, page)["/Resources"]));
  for (const { page, font, codes, kind } of shown) {
    if (kind !== "text") continue;
    const reference = dictionary(objects, sides[page]?.["/Font"])[font];
    const key = nameOf(reference);
    const found = used.get(key) ?? { font: dictionary(objects, reference), codes: new Set() };
    for (const code of codes) found.codes.add(code);
    used.set(key, found);
  }
  return [...used.values()].flatMap(({ font, codes }) => {
    const name = nameOf(font["/BaseFont"]);
    const below = dictionary(objects, list(objects, font["/DescendantFonts"])[0]);
    const about = dictionary(objects, below["/FontDescriptor"]);
    const letters = lettersOf(objects, font);
    const wrongLetters = [...letters.values()].some((each) => /[\0\ufeff\ufffe]/u.test(each));
    const failed = (isWrong: boolean, problem: string) => (isWrong ? [`${problem} (${name})`] : []);
    return [
      ...failed(!/^\/[A-Z]{6}\+/u.test(name), "31-009 a type face is whole, or somewhere else"),
      ...failed(bytesOf(objects, about["/FontFile2"]).length === 0, "31-009 a type face is not in it"),
      ...failed(
        font["/Subtype"] !== "/Type0" || font["/Encoding"] !== "/Identity-H",
        "31-006 its codes are not those of its glyphs",
      ),
      ...failed(below["/CIDToGIDMap"] !== "/Identity", "31-005 it does not say which code is which glyph"),
      ...failed(font["/ToUnicode"] === undefined, "31-027 it does not say which letters it has"),
      ...failed(wrongLetters, "31-028 a glyph stands for no letter"),
      ...failed(
        [...codes].some((code) => !letters.has(code)),
        "10-001 a glyph that is shown stands for no letter",
      ),
      ...failed(codes.has(0), "31-030 an empty box is shown"),
    ];
  });
}
