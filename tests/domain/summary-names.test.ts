import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withMasks } from "#domain/summary-mask.ts";
import { findPersonal, type NameHints } from "#domain/summary-names.ts";
import { anyText } from "../support/arbitraries.ts";

const found = (text: string, known: string[] = []) => findPersonal([text], known).map((each) => each.text);

describe("what points to people", () => {
  it.each([
    ["Le conté a mi hermana y a Marcos lo del viaje.", ["Marcos"]],
    ["Discutí con Ana María de la Cruz en Bilbao.", ["Ana María de la Cruz", "Bilbao"]],
    ["Marcos me gritó. Yo me quedé en silencio.", ["Marcos"]],
    ["Ayer Lucía vino a casa.", ["Lucía"]],
    ["Mi madre dijo: «No pasa nada.» Después llamó Íñigo.", ["Íñigo"]],
    ["I told Anne-Marie about it, and O’Brien too.", ["Anne-Marie", "O’Brien"]],
    ["Tom said it was fine. He left on Monday.", ["Tom"]],
    ["Anna came. I was glad that Anna came.", ["Anna"]],
    ["Sarah Jane was there", ["Sarah Jane"]],
    ["Hola, Noa. Antes de la sesión me gustaría contarte esto:", ["Noa"]],
    ["Hi Noa, before our session I’d like to tell you this:", ["Noa"]],
  ])("in “%s”", (text, names) => expect(found(text)).toEqual(names));

  it.each([
    "Quiero que miremos cómo me está yendo con las tareas. Llevo tres semanas haciéndolas y sigo igual.",
    "Las tareas de respiración no me están sirviendo. Me gustaría probar otra cosa.",
    "¿Qué pasa con lo que te cuento si hablas con mi médica?",
    "Hoy no me siento bien. Decirlo me cuesta. Dormir me ayuda.",
    "I’d like to talk about the homework. It isn’t helping me. Maybe next Tuesday?",
    "When we talk about March, I go quiet. I don’t know why.",
    "1. Primero\n- Segundo\n«Tercero»",
    "NO quiero. TCC y EMDR.",
    "",
  ])("not in “%s”", (text) => expect(found(text)).toEqual([]));

  describe("in other languages", () => {
    const said = (text: string, hints: NameHints, known: string[] = []) =>
      findPersonal([text], known, hints).map((each) => each.text);
    const german = {
      ordinary: ["ich", "gestern", "dann", "die", "meine"],
      afterName: ["sagte"],
      isEveryNounCapital: true,
    };
    const french = { ordinary: ["je", "hier", "elle"], afterName: [], isEveryNounCapital: false };

    it.each([
      ["Die Aufgabe mit dem Atmen hilft mir nicht. Meine Angst bleibt.", []],
      ["Gestern habe ich Frau Müller getroffen.", ["Frau Müller"]],
      ["Anna sagte nichts. Dann habe ich Anna angerufen.", ["Anna"]],
    ])("German, where every noun has a capital: “%s”", (text, names) =>
      expect(said(text, german)).toEqual(names),
    );

    it("a name that is known, wherever it stands", () => {
      expect(said("Gestern habe ich Miriam gesehen.", german)).toEqual([]);
      expect(said("Gestern habe ich Miriam gesehen.", german, ["Miriam"])).toEqual(["Miriam"]);
    });

    it("and not the words with which a sentence begins", () => {
      expect(said("Hier Paul est venu. Je me tais. Elle dit non.", french)).toEqual(["Paul"]);
    });
  });

  it("also at the start of a sentence where the name is known", () => {
    expect(found("Marta propuso otra cosa.")).toEqual([]);
    expect(found("Marta propuso otra cosa.", ["Marta"])).toEqual(["Marta"]);
  });

  it.each([
    ["Escríbeme a ana.lopez+x@correo.example.org, por favor", "email", "ana.lopez+x@correo.example.org"],
    ["call +34 600 12 34 56 tomorrow", "phone", "+34 600 12 34 56"],
    ["(020) 7946-0958 is the clinic", "phone", "(020) 7946-0958"],
    ["mi número es 600123456.", "phone", "600123456"],
  ])("a number or an address in “%s”", (text, kind, what) => {
    expect(findPersonal([text])).toContainEqual({ kind, text: what });
  });

  it.each(["el 2026-11-22 a las 19:30", "22.11.2026", "entre 2019-2024", "son 1.500 euros", "la 4–7–8"])(
    "no phone in “%s”",
    (text) => expect(findPersonal([text]).filter((each) => each.kind === "phone")).toEqual([]),
  );

  it("never one number out of two texts: it would be covered in neither", () => {
    expect(findPersonal(["Llama al 600 123 456", "600 123 456 es el mío"]).map(({ text }) => text)).toEqual([
      "600 123 456",
    ]);
  });

  it("is listed once however often it comes, and masking takes all of it away", () => {
    const text = "Vi a Marcos. Con Marcos hablé. Mañana llamo a Marcos al 600 123 456.";
    const list = findPersonal([text]);
    expect(list.map((each) => each.text)).toEqual(["Marcos", "600 123 456"]);
    const masked = withMasks(
      text,
      list.map((each) => each.text),
    );
    expect(masked).toBe("Vi a •••. Con ••• hablé. Mañana llamo a ••• al •••.");
  });

  it("whatever it finds stands in the text and can be covered", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
        const joined = texts.join("\n");
        for (const { text } of findPersonal(texts)) {
          expect(joined).toContain(text);
          expect(withMasks(joined, [text])).not.toBe(joined);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("takes no longer than a blink, whatever was written", () => {
    const began = performance.now();
    for (const piece of ["A", "a@", "1 ", "Ab ", ". ", "de "]) findPersonal([piece.repeat(20_000)]);
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});
