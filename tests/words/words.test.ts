import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#domain/language.ts";
import { evidenceEn } from "#words/content/evidence-en.ts";
import { evidenceEs } from "#words/content/evidence-es.ts";
import { loadWords } from "#words/words.ts";
import { everySentence, shapeOf } from "./every-sentence.ts";
import { BANNED, DEBT, GENDERED, INSTRUMENTS, word } from "./lists.ts";

// What a page brings along for itself is read like everything else.
const en = { ...(await loadWords("en")), evidence: evidenceEn };
const es = { ...(await loadWords("es")), evidence: evidenceEs };
const catalogues = { en, es };

describe.each(LANGUAGES)("the words in %s", (language) => {
  const sentences = everySentence(catalogues[language]);
  const found = (patterns: readonly RegExp[]) =>
    sentences.filter(({ text }) => patterns.some((pattern) => pattern.test(text)));

  it("leave nothing empty", () => {
    // A function called with an empty name may answer with one; a text of ours may not.
    expect(sentences.filter(({ key, text }) => text.trim() === "" && !key.endsWith("()"))).toEqual([]);
  });

  it("use no word that must not appear", () => {
    expect(found(BANNED[language].map(word))).toEqual([]);
  });

  it("never speak of debt", () => {
    expect(found(DEBT[language].map(word))).toEqual([]);
  });

  it("give no gender to the person or the therapist", () => {
    expect(found(GENDERED[language].map(word))).toEqual([]);
  });

  it("never shout and never use pictures for words", () => {
    expect(found([/[!¡]/u, /\p{Extended_Pictographic}/u])).toEqual([]);
  });

  it("name no published questionnaire", () => {
    expect(found(INSTRUMENTS)).toEqual([]);
  });

  it("never show a value that is not a word", () => {
    expect(found([/undefined|null|NaN|\[object|Invalid Date/u])).toEqual([]);
  });
});

describe("the two languages", () => {
  it("say the same things", () => {
    expect(shapeOf(es)).toEqual(shapeOf(en));
  });

  it("are both written: no long sentence is the same in both", () => {
    const english = new Map(everySentence(en).map(({ key, text }) => [key, text]));
    const same = everySentence(es).filter(({ key, text }) => text.length > 20 && english.get(key) === text);
    expect(same).toEqual([]);
  });

  it("open every Spanish question with its sign", () => {
    const closedOnly = everySentence(es).filter(({ text }) => text.includes("?") && !text.includes("¿"));
    expect(closedOnly).toEqual([]);
  });
});

describe("the lists of what may not appear", () => {
  const english = [...BANNED.en, ...DEBT.en, ...GENDERED.en].map(word);
  const spanish = [...BANNED.es, ...DEBT.es, ...GENDERED.es].map(word);

  it.each([
    "Your score",
    "It was diagnosed",
    "an abnormal answer",
    "You haven’t written",
    "He said",
    "your resistance",
    "This task is overdue",
    "2 missed days",
  ])("catch “%s”", (text) => expect(english.some((pattern) => pattern.test(text))).toBe(true));

  it.each([
    "Estás listo",
    "si te sientes cansada",
    "escuchado/a",
    "todxs",
    "amig@s",
    "el terapeuta",
    "tu psicóloga",
    "Hoy no has escrito",
    "ti misma",
    "es anormal",
    "la cura",
    "Tareas pendientes",
    "una tarea vencida",
  ])("catch «%s»", (text) => expect(spanish.some((pattern) => pattern.test(text))).toBe(true));

  it.each(["secure", "the other", "there", "this"])("leave “%s” alone", (text) =>
    expect(english.some((pattern) => pattern.test(text))).toBe(false),
  );

  it.each(["procurar", "oscura", "mi terapeuta", "está guardado", "texto", "hacia/desde", "tus datos están"])(
    "leave «%s» alone",
    (text) => expect(spanish.some((pattern) => pattern.test(text))).toBe(false),
  );
});
