import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  BOXES,
  REHEARSAL_TOPICS,
  TONES,
  USES,
  VOICES,
  type Tone,
  type Use,
  type Voice,
} from "#domain/rehearsal.ts";
import { LANGUAGES, type Language } from "#domain/language.ts";
import { languageOfVoice } from "#domain/rehearse.ts";
import { hintsFor, spokenWords } from "#domain/wording-hints.ts";
import { boxesUsed, composed, firstSentence, type Parts } from "#domain/wording.ts";
import { voiceOf } from "./catalogues.ts";
import { ofAnotherAddress, type Address } from "./address.ts";
import { everySentence } from "./every-sentence.ts";
import { INSTRUMENTS, word } from "./lists.ts";
import { RULES } from "./rules/all.ts";

const SPANISH = ["es-tu", "es-usted", "es-vos"] as const satisfies readonly Voice[];
const isSpanish = (voice: Voice): voice is Address => SPANISH.some((each) => each === voice);
const voicesOf = (language: Language) => VOICES.filter((voice) => languageOfVoice(voice) === language);
const rulesOf = (voice: Voice) => RULES[languageOfVoice(voice)];

interface Case {
  readonly voice: Voice;
  readonly parts: Parts;
  readonly tone: Tone;
  readonly use: Use;
  readonly text: string;
}

const NO_BOXES = { happened: "", impact: "", wish: "", question: "" };

/** Every topic and none, in every tone, for every use, around every choice of filled boxes; contents take turns. */
function everyText(voice: Voice): Case[] {
  let turn = 0;
  const { typed } = rulesOf(voice);
  return [null, ...REHEARSAL_TOPICS].flatMap((topic) =>
    TONES.flatMap((tone) =>
      USES.flatMap((use) =>
        Array.from({ length: 16 }, (_, subset): Case => {
          turn += 1;
          const boxes = { ...NO_BOXES };
          for (const [place, box] of BOXES.entries())
            if ((subset & (1 << place)) !== 0) boxes[box] = typed[box][turn % typed[box].length] ?? "";
          const parts = { topic, topicText: turn % 3 === 0 ? "" : (typed.wish[turn % 5] ?? ""), boxes };
          return { voice, parts, tone, use, text: composed(voiceOf(voice).phrases, parts, tone, use) };
        }),
      ),
    ),
  );
}

const PICTURE = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)+/gu;
/** The sentences of a text, each with its mark; pictures are left out. */
const sentencesOf = (text: string): string[] =>
  text
    .replaceAll(PICTURE, (_, at: number) => (/[.!?…]\s*$/u.test(text.slice(0, at)) ? "" : "."))
    .split(/\n+|(?<=[.!?…]["”“»«’‘)]*)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");

describe.each(VOICES)("everything that can be put together in %s", (voice) => {
  const texts = everyText(voice);
  const wrong = (isWrong: (each: Case) => boolean) => texts.filter(isWrong).map(({ text }) => text);

  it("is every topic, tone and use with every choice of boxes", () => {
    expect(texts).toHaveLength(14 * 3 * 3 * 16);
  });

  it("has no joint that leads nowhere and no slot left open", () => {
    const { joints, ownTopic, endingHappened } = voiceOf(voice).phrases;
    const all = [...TONES.flatMap((tone) => Object.values(joints[tone])), ...Object.values({ ...ownTopic })]
      .concat(Object.values(endingHappened))
      .filter((joint) => joint !== "");
    const leadsNowhere = (text: string) =>
      text.endsWith(":") ||
      text.includes(":\n") ||
      all.some((joint) => all.some((next) => text.includes(`${joint} ${next}`)));
    expect(wrong(({ text }) => leadsNowhere(text))).toEqual([]);
    expect(wrong(({ text }) => /[{}<>]|undefined|null|NaN/u.test(text))).toEqual([]);
  });

  it("has no mark and no blank twice", () => {
    expect(
      wrong(({ text }) =>
        /[.,;:!?¿](?:\s*[.,;:!])|[.,;:]\?|\?\?|¿¿| {2}|[^\S\u202f][.,;:?]|\s[.,]|\n{3}/u.test(text),
      ),
    ).toEqual([]);
    expect(wrong(({ text }) => text !== text.trim())).toEqual([]);
  });

  it("begins every sentence with a capital and ends it with a mark", () => {
    const isWhole = (sentence: string) =>
      /^[¿“„«»"]?[\p{Lu}]/u.test(sentence) && /[.?…]["”“»«’‘)]*$/u.test(sentence);
    expect(texts.flatMap(({ text }) => sentencesOf(text)).filter((sentence) => !isWhole(sentence))).toEqual(
      [],
    );
  });

  it("opens and closes every question", () => {
    const count = (text: string, mark: string) => text.split(mark).length - 1;
    const opens = (text: string) => (isSpanish(voice) ? count(text, "?") : 0);
    expect(wrong(({ text }) => count(text, "¿") !== opens(text))).toEqual([]);
    expect(wrong(({ text }) => isSpanish(voice) && /\?[^¿]*\?/u.test(text))).toEqual([]);
  });

  it("uses every box it should, and only those", () => {
    const letters = (text: string) =>
      text
        .toLowerCase()
        .replaceAll(/[^\p{L}]+/gu, " ")
        .trim();
    for (const { parts, use, text } of texts) {
      const used = boxesUsed(parts, use);
      expect(used.length).toBeLessThanOrEqual(use === "message" ? 2 : 4);
      for (const box of used) expect(letters(text)).toContain(letters(parts.boxes[box]));
    }
  });

  it("asks for nothing to change where it is about pausing or ending", () => {
    const ending = texts.filter(({ parts }) => parts.topic === "pause-or-end");
    expect(ending.filter(({ text }) => rulesOf(voice).asksForChange.test(text))).toEqual([]);
  });

  it("stays short", () => {
    const most = { spoken: 55, note: 60, message: 60 } satisfies Record<Use, number>;
    const bare = texts.filter(({ parts }) => Object.values(parts.boxes).every((text) => text === ""));
    expect(bare.filter(({ text, use }) => spokenWords(text) > most[use]).map(({ text }) => text)).toEqual([]);
  });

  it("needs no second look of its own", () => {
    const { hints } = voiceOf(voice);
    const hinted = texts.filter(({ text, use }) =>
      hintsFor(text, use, hints).some((hint) => hint !== "long"),
    );
    expect(hinted.map(({ text }) => text)).toEqual([]);
    const bare = texts.filter(({ parts }) => boxesUsed(parts, "spoken").length < 2);
    expect(bare.filter(({ text, use }) => hintsFor(text, use, hints).length > 0)).toEqual([]);
  });

  it("has a first sentence that can be said alone", () => {
    expect(wrong(({ text }) => !/^\p{Lu}.*[.?]$/u.test(firstSentence(text)))).toEqual([]);
    expect(wrong(({ text }) => spokenWords(firstSentence(text)) > 30)).toEqual([]);
  });
});

/** What is said, apart from the lists a machine reads. */
function saidIn(voice: Voice) {
  const { phrases, hints: _, lang: __, ...others } = voiceOf(voice);
  const { small: ___, question: ____, ...said } = phrases;
  return everySentence({ phrases: said, ...others }).filter(
    ({ key, text }) => text !== "" || !key.includes("joints"),
  );
}

describe.each(VOICES)("what is said in %s", (voice) => {
  const { banned, debt, gendered, accuses } = rulesOf(voice);
  const sentences = saidIn(voice);
  const found = (patterns: readonly RegExp[]) =>
    sentences.filter(({ text }) => patterns.some((pattern) => pattern.test(text)));

  it("leaves nothing empty", () => expect(sentences.filter(({ text }) => text.trim() === "")).toEqual([]));

  it("uses no word that must not appear", () => {
    expect(found([...banned, ...debt, ...gendered].map(word))).toEqual([]);
    expect(found(INSTRUMENTS)).toEqual([]);
    expect(found([/[!¡]/u, /\p{Extended_Pictographic}/u])).toEqual([]);
  });

  it("neither accuses nor belittles itself", () => {
    expect(found(accuses.map(word))).toEqual([]);
  });

  it("promises no good reaction", () => {
    const promises = [
      "you[’']ll see",
      "it will help",
      "will be fine",
      "ya verás?",
      "va a ayudar",
      "todo irá",
    ];
    const own = sentences.filter(({ key }) => !key.includes(".said"));
    expect(own.filter(({ text }) => promises.map(word).some((pattern) => pattern.test(text)))).toEqual([]);
  });

  it("has joints that end with a colon, and whole sentences elsewhere", () => {
    const isJoint = (key: string) => /joints|ownTopic|endingHappened/u.test(key);
    expect(sentences.filter(({ key, text }) => isJoint(key) && !/^\p{Lu}.*:$/u.test(text))).toEqual([]);
    expect(sentences.filter(({ key, text }) => !isJoint(key) && !/^[¿\p{Lu}].*[.?]$/u.test(text))).toEqual(
      [],
    );
  });

  it("says nothing twice where it is practised again", () => {
    for (const { said, stay } of Object.values(voiceOf(voice).replies)) {
      expect(new Set(said).size).toBe(said.length);
      expect(new Set(stay).size).toBe(stay.length);
      expect(said.length).toBeGreaterThanOrEqual(3);
      expect(stay.length).toBeGreaterThanOrEqual(2);
    }
    const all = Object.values(voiceOf(voice).replies).flatMap(({ said, stay }) => [...said, ...stay]);
    expect(new Set(all).size).toBe(all.length);
  });

  it("has words for small letters that are small, and hints without accents", () => {
    const { phrases, hints } = voiceOf(voice);
    const machine = [...phrases.small, ...phrases.question.told, ...Object.values(hints).flat()];
    expect(machine.filter((each) => each !== each.toLowerCase() || each.trim() === "")).toEqual([]);
    const heard = Object.values(hints).flat();
    expect(heard.filter((each) => !/^[a-z0-9]+(?: [a-z0-9]+)*$/u.test(each))).toEqual([]);
  });
});

describe("the forms of address", () => {
  it.each(VOICES.filter(isSpanish))("are not mixed in %s", (voice) => {
    const mixed = saidIn(voice).map(({ key, text }) => ({ key, text, found: ofAnotherAddress(voice, text) }));
    expect(mixed.filter(({ found }) => found.length > 0)).toEqual([]);
  });

  it.each(VOICES)("of another voice do not slip into %s", (voice) => {
    const patterns = (rulesOf(voice).otherAddress[voice] ?? []).map(word);
    expect(saidIn(voice).filter(({ text }) => patterns.some((pattern) => pattern.test(text)))).toEqual([]);
  });

  it.each(VOICES.filter((voice) => voicesOf(languageOfVoice(voice)).length === 2))(
    "are looked for by words that the other voice of %s does say",
    (voice) => {
      const patterns = (rulesOf(voice).otherAddress[voice] ?? []).map(word);
      const [other] = voicesOf(languageOfVoice(voice)).filter((each) => each !== voice);
      const said = other === undefined ? [] : saidIn(other);
      const found = said.filter(({ text }) => patterns.some((pattern) => pattern.test(text)));
      expect(found.length).toBeGreaterThan(said.length / 4);
    },
  );

  it.each([
    ["es-tu", "Me gustaría saber cómo lo ve usted."],
    ["es-tu", "Quiero preguntarle algo."],
    ["es-tu", "¿Podés anotarlo?"],
    ["es-tu", "Contá un poco más."],
    ["es-tu", "Gracias por su tiempo."],
    ["es-tu", "El resto se lo cuento."],
    ["es-usted", "Te cuento a qué me refiero."],
    ["es-usted", "¿Qué harías?"],
    ["es-usted", "Quiero que sepas cómo lo vivo."],
    ["es-usted", "El resto prefiero contártelo."],
    ["es-usted", "¿Me decís qué entendiste?"],
    ["es-usted", "Dijiste algo."],
    ["es-usted", "Gracias por tu tiempo."],
    ["es-vos", "¿Puedes anotarlo?"],
    ["es-vos", "Como tú lo ves."],
    ["es-vos", "Si lo piensas bien."],
    ["es-vos", "¿Entonces dudas?"],
    ["es-vos", "Quiero preguntarle algo."],
    ["es-vos", "Déjame explicarte."],
  ] as const)("are told apart: %s never says «%s»", (voice, text) =>
    expect(ofAnotherAddress(voice, text)).not.toEqual([]),
  );

  it.each([
    ["es-tu", "¿Quieres que lo hablemos? Después te cuento más."],
    ["es-usted", "¿Quiere que lo hablemos? Antes le cuento unas cosas más."],
    ["es-vos", "¿Querés que lo hablemos? Después te cuento más, como vos digas."],
  ] as const)("leave alone what is theirs: %s says «%s»", (voice, text) =>
    expect(ofAnotherAddress(voice, text)).toEqual([]),
  );

  it("are written out: each differs from the others where somebody is spoken to", () => {
    for (const language of LANGUAGES) {
      const texts = voicesOf(language).map((voice) => voiceOf(voice).haveWritten);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});

describe("whatever is typed", () => {
  const anyText = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.constantFrom("…", " ", "\n", "a\n\nb", "¿?", "- ", "👍🏽", "No.", "¿qué? ¿y qué?"),
  );
  const anyParts: fc.Arbitrary<Parts> = fc.record({
    topic: fc.constantFrom(null, ...REHEARSAL_TOPICS),
    topicText: anyText,
    boxes: fc.record({ happened: anyText, impact: anyText, wish: anyText, question: anyText }),
  });
  const letters = (text: string) =>
    (
      text
        .normalize("NFKC")
        .toLowerCase()
        .normalize("NFKC")
        .match(/[\p{L}\p{N}]/gu) ?? []
    ).join("");

  it("is in the text, letter by letter", () => {
    fc.assert(
      fc.property(
        anyParts,
        fc.constantFrom(...VOICES),
        fc.constantFrom(...TONES),
        fc.constantFrom(...USES),
        (parts, voice, tone, use) => {
          const text = composed(voiceOf(voice).phrases, parts, tone, use);
          const said = letters(text);
          for (const box of boxesUsed(parts, use)) expect(said).toContain(letters(parts.boxes[box]));
          expect(text).toBe(text.trim());
          expect(composed(voiceOf(voice).phrases, parts, tone, use)).toBe(text);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("has a first sentence, which is its own first sentence", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const first = firstSentence(text);
        expect(firstSentence(first)).toBe(first);
        expect(text).toContain(first);
        if (text.trim() !== "") expect(first).not.toBe("");
      }),
      { numRuns: 500 },
    );
  });
});
