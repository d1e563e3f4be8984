import type { Shown } from "./pdf-content.ts";
import {
  catalog,
  dictionary,
  isReference,
  list,
  nameOf,
  pages,
  resolve,
  type Dictionary,
  type PdfObjects,
} from "./pdf-objects.ts";

/** A piece of what a page shows, as the tree of what is read out names it. */
export interface Leaf {
  /** From 0. */
  readonly page: number;
  readonly id: number;
}

/** An element of the tree of what is read out. */
export interface Element {
  readonly reference: string;
  /** As it stands, without its slash, before it is mapped to a standard one. */
  readonly tag: string;
  readonly own: Dictionary;
  readonly children: readonly (Element | Leaf)[];
}

export const isElement = (child: Element | Leaf): child is Element => "tag" in child;

const MOST_DEEP = 50;

/** The tree of what is read out: what stands at its top. */
export function treeOf(objects: PdfObjects): Element[] {
  const sides = pages(objects);
  const childrenOf = (own: Dictionary, page: number, deep: number): (Element | Leaf)[] =>
    list(objects, own["/K"]).flatMap((kid): (Element | Leaf)[] => {
      if (typeof kid === "number") return [{ page, id: kid }];
      const found = dictionary(objects, kid);
      if (typeof found["/MCID"] === "number")
        return [{ page: sides.indexOf(nameOf(found["/Pg"] ?? own["/Pg"])), id: found["/MCID"] }];
      return isReference(kid) && deep < MOST_DEEP ? [elementOf(kid, page, deep)] : [];
    });
  const elementOf = (reference: string, page: number, deep: number): Element => {
    const own = dictionary(objects, reference);
    const here = own["/Pg"] === undefined ? page : sides.indexOf(nameOf(own["/Pg"]));
    const tag = nameOf(resolve(objects, own["/S"])).replace("/", "");
    return { reference, tag, own, children: childrenOf(own, here, deep + 1) };
  };
  const root = dictionary(objects, catalog(objects)["/StructTreeRoot"]);
  return childrenOf(root, -1, 0).filter(isElement);
}

/** An element and all inside of it, in the order in which they are read. */
export function* inside(element: Element, above: readonly Element[] = []): Generator<[Element, Element[]]> {
  yield [element, [...above]];
  for (const child of element.children) if (isElement(child)) yield* inside(child, [...above, element]);
}

/** Every leaf of an element, in the order in which it is read. */
export const leavesOf = (element: Element): Leaf[] =>
  element.children.flatMap((child) => (isElement(child) ? leavesOf(child) : [child]));

/** What is read out of an element. */
export const heard = (element: Element, shown: readonly Shown[]): string =>
  leavesOf(element)
    .flatMap(({ page, id }) => shown.filter((each) => each.page === page && each.marks.at(-1)?.id === id))
    .map(({ text }) => text)
    .join("");
