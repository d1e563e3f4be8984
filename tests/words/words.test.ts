import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#domain/language.ts";
import { evidenceEn } from "#words/content/evidence-en.ts";
import { evidenceEs } from "#words/content/evidence-es.ts";
import { loadWords } from "#words/words.ts";
import { everySentence, shapeOf } from "./every-sentence.ts";

// What a page brings along for itself is read like everything else.
const en = { ...(await loadWords("en")), evidence: evidenceEn };
const es = { ...(await loadWords("es")), evidence: evidenceEs };
const catalogues = { en, es };

/** A word with its endings, whole: "cure" is not found in "secure". */
const word = (source: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${source})(?![\\p{L}\\p{M}])`, "iu");

const BANNED = {
  en: [
    "scor(?:e|es|ed|ing)",
    "diagnos\\p{L}*",
    "(?:ab)?normal\\p{L}*",
    "drop-?outs?",
    "cur(?:e|es|ed|ing|able|ative)",
    "clinically",
    "resist(?:s|ed|ing|ance|ances|ant)?",
    "streaks?",
    "fail(?:s|ed|ing|ure|ures)?",
    "you haven[’']t",
    "you have not",
    "you[’']ve not",
  ],
  es: [
    "scores?",
    "puntuaci[oó]n(?:es)?",
    "diagn[oó]stic\\p{L}*",
    "(?:a)?normal\\p{L}*",
    "riesgos? de abandono",
    "cura(?:s|r|rse|rte|do|da|tiv[oa])?",
    "cl[ií]nicamente",
    "resistencias?",
    "resist(?:e|es|ir|irse|irte|iste)",
    "rachas?",
    "fall(?:aste|ado|ada|ar|as|ó|os?)",
    "fracas\\p{L}*",
    "no has",
    "no hab[eé]is",
  ],
};

/** A task is an offer: nothing is owed, and no day makes it late. */
const DEBT = {
  en: [
    "overdue",
    "past due",
    "due (?:on|by|today)",
    "miss(?:ed|ing) (?:tasks?|days?|sessions?)",
    "behind schedule",
    "late again",
    "you should have",
    "still owe",
    "reminder: you",
  ],
  es: [
    "vencid\\p{L}*",
    "atrasad\\p{L}*",
    "retrasad\\p{L}*",
    "incumpl\\p{L}*",
    "pendientes? de hacer",
    "tareas? pendientes?",
    "deberías haber",
    "te (?:faltó|quedó) por hacer",
  ],
};

const GENDERED = {
  en: ["he", "she", "his", "her", "hers", "him", "himself", "herself", "s/he", "he/she"],
  es: [
    "\\p{L}+[oa]s?/(?:-)?(?:[oa]s?|\\p{L}+[oa]s?)",
    "\\p{L}+[oa]s?\\((?:[oa]s?)\\)",
    "\\p{L}*@\\p{L}*",
    "\\p{L}+xs?(?<!ex|ax|ix|ox|index|relax|látex|tórax)",
    "(?:el|la|al|del|un|una|unos|unas|los|las) (?:terapeutas?|psic[oó]log[oa]s?|pacientes?|clientes?)",
    "(?:mi|tu|su) psic[oó]log[oa]",
    "bienvenid[oa]s?",
    "c[oó]mod[oa]s?",
    "(?:estás|estés|estabas|estoy|estuve|estuviste|eres|soy|quedas|quedaste|quedé|sientes|siento|sentiste|sentí|sentirte|sentirme|sientas) (?:muy |más |tan |algo |un poco |bien )?(?:\\p{L}+[aei]d[oa]|list[oa]|sol[oa]|segur[oa]|solit[oa]|tranquil[oa]|content[oa]|nervios[oa]|orgullos[oa]|dispuest[oa]|sincer[oa]|honest[oa])",
    "(?:tú|ti|yo|mí|uno|una) mism[oa]",
    "ambos|nosotr[oa]s|vosotr[oa]s",
  ],
};

/** Names and short names of published questionnaires: none of them is quoted, and none is named. */
const INSTRUMENTS = [
  "SRS",
  "ORS",
  "WAI",
  "WAI-SR",
  "ARM",
  "ARM-5",
  "HAq",
  "HAq-II",
  "SAI",
  "STAR",
  "STAR-P",
  "CALPAS",
  "GBO",
  "GBOM",
  "PHQ",
  "PHQ-9",
  "GAD-7",
  "OQ-45",
  "CORE-OM",
  "CORE-10",
  "PCOMS",
  "BDI",
  "WEMWBS",
].map((name) => new RegExp(`(?<![\\p{L}\\d])${name}(?![\\p{L}\\d-])`, "u"));

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
