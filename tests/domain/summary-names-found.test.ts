import { describe, expect, it } from "vitest";
import { findPersonal, type NameHints, type Personal } from "#domain/summary-names.ts";

const found = (text: string, known?: readonly string[], hints?: NameHints): string[] =>
  findPersonal([text], known, hints).map((each) => each.text);
const name = (text: string): Personal => ({ kind: "name", text });
const phone = (text: string): Personal => ({ kind: "phone", text });
const email = (text: string): Personal => ({ kind: "email", text });

describe("a name", () => {
  it.each<[string, readonly string[]]>([
    // Words that follow each other, with one blank between them.
    ["hoy vi a Ana López", ["Ana López"]],
    ["hoy vi a Ana\tLópez", ["Ana\tLópez"]],
    ["hoy vi a Ana  López", ["Ana", "López"]],
    ["hoy vi a Ana, López", ["Ana", "López"]],
    ["hoy vi a Ana ,López", ["Ana", "López"]],
    ["hoy vi a Ana\nLópez", ["Ana"]],
    // Small words inside it, and not at its ends.
    ["hoy vi a Ana de la Cruz", ["Ana de la Cruz"]],
    ["hoy vi a Ana de la casa", ["Ana"]],
    ["hoy vi a Ana de la, Cruz", ["Ana", "Cruz"]],
    ["hoy vi a Ana, de Cruz", ["Ana", "Cruz"]],
    ["hoy vi la de Cruz", ["Cruz"]],
    ["hoy vi a Ana en Cruz", ["Ana", "Cruz"]],
    ["hoy vi a Ana y Leo", ["Ana y Leo"]],
    // Short, and made of more than letters.
    ["hoy vi a Li", ["Li"]],
    ["hoy vi a Jean-Luc y a O’Brien", ["Jean-Luc", "O’Brien"]],
    ["hoy vi a ANA y a X", []],
    ["hoy vi mi iPhone", []],
    ["and I’d go, and I'll stay", []],
    ["hoy es Lunes de Marzo", []],
    ["hoy vi a Ana Hoy", ["Ana"]],
  ])("in the middle of a sentence: %j: %j", (text, names) => expect(found(text)).toEqual(names));

  it.each<[string, readonly string[]]>([
    ["Ana", []],
    ["Ana dijo que no", ["Ana"]],
    ["Ana  dijo que no", ["Ana"]],
    ["Ana, dijo que no", []],
    ["Ana corre", []],
    ["Ana doesn’t come", ["Ana"]],
    ["Ana doesn't come", ["Ana"]],
    ["Ana López corre", ["Ana López"]],
    // The same word elsewhere says more.
    ["Ana corre. Yo vi a Ana.", ["Ana"]],
    ["Ana López corre. Ana calla.", ["Ana López", "Ana"]],
    ["Ana López corre. López calla.", ["Ana López"]],
    ["Ana corre. Leo calla. Yo vi a Leo.", ["Leo"]],
    // What is done, and not who does it.
    ["Dormir me ayuda", []],
    ["Decírselo me cuesta", []],
    ["Decírmelas me cuesta", []],
    ["Decírmelo me cuesta", []],
    ["Decirnos no es fácil", []],
    ["Oír no es fácil", []],
    ["Subir también", []],
    ["Marcos me ayuda", ["Marcos"]],
  ])("at the start of a text: %j: %j", (text, names) => expect(found(text)).toEqual(names));

  it.each([
    ".",
    "!",
    "?",
    "…",
    ":",
    ";",
    " «",
    " “",
    " (",
    " ¿",
    " ¡",
    " —",
    " –",
    "\n",
    "\n- ",
    "\n  * ",
    ".",
  ])("after %j says as little as at the start of a text", (sign) => {
    expect(found(`hoy corre${sign} Ana`)).toEqual([]);
    expect(found(`hoy corre${sign} Ana dijo algo`)).toEqual(["Ana"]);
  });

  it.each([",", " -", " *", "/"])("after %j is a name", (sign) => {
    expect(found(`hoy corre${sign} Ana`)).toEqual(["Ana"]);
  });

  it("far inside a text is told by what stands before it", () => {
    const long = "una palabra y otra ".repeat(10);
    expect(found(`${long}Ana`)).toEqual(["Ana"]);
    expect(found(`${long.trim()}. Ana`)).toEqual([]);
    expect(found(`${long}Ana ${long}`)).toEqual(["Ana"]);
  });

  it("is known by each of its words, from the therapy", () => {
    expect(found("Ruiz calla. Marta también.", ["Marta Ruiz"])).toEqual(["Ruiz", "Marta"]);
    expect(found("Ruiz calla.", ["Marta", "Ana-Ruiz"])).toEqual([]);
    expect(found("Ruiz calla.", [])).toEqual([]);
  });
});

describe("a name in another language", () => {
  const hints = (some: Partial<NameHints>): NameHints => ({
    ordinary: [],
    afterName: [],
    isEveryNounCapital: false,
    ...some,
  });

  it("is none of the words with which its sentences begin", () => {
    expect(found("aujourd’hui Hier et D’abord", [], hints({ ordinary: ["hier", "d'abord"] }))).toEqual([]);
    expect(found("aujourd’hui Hier", [], hints({}))).toEqual(["Hier"]);
  });

  it("is known by what follows it there, and here", () => {
    expect(found("Paul disait non", [], hints({ afterName: ["disait"] }))).toEqual(["Paul"]);
    expect(found("Paul disait non", [], hints({}))).toEqual([]);
    expect(found("Paul dijo non", [], hints({ afterName: ["disait"] }))).toEqual(["Paul"]);
  });

  it("is not told by its capital where every noun has one", () => {
    const german = hints({ isEveryNounCapital: true, afterName: ["sagte"] });
    expect(found("heute sah ich Anna", [], german)).toEqual([]);
    expect(found("heute sah ich Anna Meier", [], german)).toEqual(["Anna Meier"]);
    expect(found("heute sah ich Anna Meier. dann kam Anna", [], german)).toEqual(["Anna Meier", "Anna"]);
    expect(found("heute sagte die Anna sagte", [], german)).toEqual(["Anna"]);
    expect(found("heute sah ich Anna", ["Anna"], german)).toEqual(["Anna"]);
  });
});

describe("a number and an address", () => {
  it.each<[string, readonly Personal[]]>([
    ["al 123 456", []],
    ["al 123 4567", [phone("123 4567")]],
    ["al 1234567", [phone("1234567")]],
    ["al +34 600-12.34–56", [phone("+34 600-12.34–56")]],
    ["al (91) 123 4567", [phone("(91) 123 4567")]],
    ["al a1234567", []],
    ["al 1234567a", []],
    ["al 600 123\n456", []],
    ["el 2026-11-22", []],
    ["el 22-11-2026", []],
    ["el 22.11.2026", []],
    ["de 2019 – 2024", []],
    ["el 2026-11-22 10", [phone("2026-11-22 10")]],
  ])("%j: %j", (text, expected) => expect(findPersonal([text])).toEqual(expected));

  it("come in the order in which they stand, and what is in an address is not found again", () => {
    expect(
      findPersonal([
        "hoy Ana al 600 123 456 o a Eva.Ruiz1234567@mail.example, y Leo",
        "a b@c.example o al 600 123 457 con Zoe y Ana",
      ]),
    ).toEqual([
      name("Ana"),
      phone("600 123 456"),
      email("Eva.Ruiz1234567@mail.example"),
      name("Leo"),
      email("b@c.example"),
      phone("600 123 457"),
      name("Zoe y Ana"),
    ]);
  });

  it("are listed once, the first time they come", () => {
    expect(findPersonal(["a a@b.example y Ana", "a a@b.example y Ana al 600 123 456", "con Ana"])).toEqual([
      email("a@b.example"),
      name("Ana"),
      phone("600 123 456"),
    ]);
    expect(findPersonal([])).toEqual([]);
  });
});
