import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bringList } from "#domain/bring.ts";
import type { Journal } from "#domain/journal.ts";
import { RESIDENT_LANGUAGES } from "#domain/language.ts";
import {
  broughtBack,
  clearSentence,
  EDGES,
  emptyMessageDraft,
  isBeingWritten,
  isFull,
  isTooLong,
  messageDraftSchema,
  messageFrom,
  messageLeft,
  MOST_SENTENCES,
  partsOf,
  placeOf,
  putSentence,
  sentencesIn,
  setEdge,
  wordsIn,
  writeSentence,
  type MessageDraft,
} from "#domain/message.ts";
import { mask } from "#domain/summary-choose.ts";
import { lineId } from "#domain/summary-line.ts";
import { MASK } from "#domain/summary-mask.ts";
import { findPersonal } from "#domain/summary-names.ts";
import { agendaLines } from "#domain/summary-offer.ts";
import { LONGEST_TEXT } from "#domain/text.ts";
import { messageText } from "#documents/message-text.ts";
import { lineInWords } from "#documents/page-blocks.ts";
import { lineAsText } from "#documents/summary-text.ts";
import { loadWords } from "#words/words.ts";
import { A, marker, TODAY } from "../documents/sample-entry.ts";
import { anyJournal } from "../documents/sample-journal.ts";
import { anyText } from "../support/arbitraries.ts";

const runs = { numRuns: 400 };
const words = { es: await loadWords("es"), en: await loadWords("en") };
const proposed = { greeting: marker("app", "greeting"), closing: marker("app", "closing") };
const MARKER = /⟦[^⟧]+⟧/gu;

const anyActions = fc.array(
  fc.record({
    what: fc.constantFrom(
      ...(["put", "put", "put", "write", "clear", "edge", "reword", "empty", "left", "undo"] as const),
    ),
    at: fc.nat({ max: 60 }),
  }),
  { maxLength: 25 },
);
type Actions = typeof anyActions extends fc.Arbitrary<infer Value> ? Value : never;

/** Does what the actions say, as the screen would. */
function play(journal: Journal, actions: Actions, language: "es" | "en" = "en") {
  const offers = agendaLines(bringList(journal, A));
  let draft = emptyMessageDraft();
  let before = draft;
  for (const [turn, { what, at }] of actions.entries()) {
    const offer = offers[at % Math.max(1, offers.length)];
    const edge = EDGES[at % EDGES.length]!;
    const place = at % MOST_SENTENCES;
    if (what === "put" && offer !== undefined) {
      const held = placeOf(draft, offer.id);
      const text = lineAsText(words[language], lineInWords(words[language], language, offer));
      if (held === null) draft = putSentence(draft, offer.id, text) ?? draft;
      else if (!held.isChanged) draft = clearSentence(draft, held.at);
    } else if (what === "write") draft = writeSentence(draft, place, marker(`written${turn}`, "text"));
    else if (what === "clear") [before, draft] = [draft, clearSentence(draft, place)];
    else if (what === "empty") [before, draft] = [draft, emptyMessageDraft()];
    else if (what === "undo") draft = broughtBack(draft, before);
    else if (what === "edge") draft = setEdge(draft, edge, { on: !draft[edge].on }, proposed[edge]);
    else if (what === "reword") draft = setEdge(draft, edge, { text: marker(edge, "own") }, proposed[edge]);
    else if (what === "left") draft = messageLeft(draft, TODAY);
  }
  return { draft, offers };
}

const marked = (text: string): string[] => text.match(MARKER) ?? [];

describe("a message", () => {
  it("is empty at first, whatever the journal holds, and needs a sentence to be anything", () => {
    expect(partsOf(messageFrom(emptyMessageDraft(), proposed))).toEqual([]);
    const onlyAround = setEdge(emptyMessageDraft(), "greeting", { on: true }, proposed.greeting);
    expect(messageText(messageFrom(onlyAround, proposed))).toBe("");
    expect(isBeingWritten(onlyAround)).toBe(false);
  });

  it.each(RESIDENT_LANGUAGES)(
    "says every sentence that is in it once and in order, and nothing else (%s)",
    (language) => {
      fc.assert(
        fc.property(anyJournal, anyActions, (journal, actions) => {
          const { draft } = play(journal, actions, language);
          const text = messageText(messageFrom(draft, proposed));
          const inside = draft.sentences.flatMap((sentence) => marked(sentence.text));
          const around = (key: (typeof EDGES)[number]) =>
            draft[key].on && sentencesIn(draft) > 0 ? marked(draft[key].text ?? proposed[key]) : [];
          expect(marked(text)).toEqual([...around("greeting"), ...inside, ...around("closing")]);
          const parts = draft.sentences.map((sentence) => sentence.text.trim()).filter((each) => each !== "");
          expect(partsOf(messageFrom(draft, proposed)).filter((part) => parts.includes(part))).toEqual(parts);
        }),
        runs,
      );
    },
  );

  it("never holds more than three, and never loses one to make room", () => {
    fc.assert(
      fc.property(anyJournal, anyActions, (journal, actions) => {
        const { draft, offers } = play(journal, actions);
        expect(sentencesIn(draft)).toBeLessThanOrEqual(MOST_SENTENCES);
        for (const { id } of offers) {
          if (placeOf(draft, id) !== null) continue;
          const more = putSentence(draft, id, "one more");
          expect(more === null).toBe(isFull(draft));
          const kept = draft.sentences.filter(({ text }) => text.trim() !== "");
          if (more !== null) expect(more.sentences).toEqual(expect.arrayContaining(kept));
        }
      }),
      runs,
    );
  });

  it("never changes the journal, and is kept in a draft that can be read again", () => {
    fc.assert(
      fc.property(anyJournal, anyActions, (journal, actions) => {
        const before = structuredClone(journal);
        const { draft } = play(journal, actions);
        expect(journal).toEqual(before);
        expect(messageDraftSchema.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
      }),
      runs,
    );
  });

  it("can be written with any signs, read again, and says them clean", () => {
    fc.assert(
      fc.property(fc.tuple(anyText, anyText, anyText), anyText, (texts, greeting) => {
        const written = texts.reduce(
          (draft, text, at) => writeSentence(draft, at, text),
          emptyMessageDraft(),
        );
        const draft = setEdge(written, "greeting", { on: true, text: greeting }, "Hi");
        const text = messageText(messageFrom(draft, proposed));
        const again = messageDraftSchema.parse(JSON.parse(JSON.stringify(draft)));
        expect(messageText(messageFrom(again, proposed))).toBe(text);
        expect(text.isWellFormed()).toBe(true);
        expect(text).toBe(text.trim());
      }),
      runs,
    );
  });

  it("covers everything that was found and chosen to be covered, in every part", () => {
    const anySaid = fc
      .array(
        fc.constantFrom("Marcus", "rang", "María de la Cruz", "said", "ana@mail.example", "600 123 456", "."),
      )
      .map((some) => some.join(" "));
    fc.assert(
      fc.property(fc.tuple(anySaid, anySaid, anySaid, anySaid), ([one, two, three, greeting]) => {
        const written = [one, two, three].reduce(
          (draft, text, at) => writeSentence(draft, at, text),
          setEdge(emptyMessageDraft(), "greeting", { on: true, text: greeting }, "Hi"),
        );
        const found = findPersonal(partsOf(messageFrom(written, proposed)));
        const masked = found.reduce((draft, { text }) => mask(draft, text, true), written);
        const parts = partsOf(messageFrom(masked, proposed));
        expect(findPersonal(parts)).toEqual([]);
        if (found.length > 0) expect(parts.join("\n")).toContain(MASK);
      }),
      runs,
    );
  });
});

describe("a line of the list in it", () => {
  const [one, two] = [lineId("x".repeat(22), "text"), lineId("y".repeat(22), "text")];
  const put = (draft: MessageDraft, id: typeof one, text: string) => putSentence(draft, id, text) ?? draft;

  it("goes into the first free sentence", () => {
    const first = writeSentence(emptyMessageDraft(), 0, "mine");
    const both = put(put(first, one, "theirs"), two, "more");
    expect(both.sentences.map(({ text }) => text)).toEqual(["mine", "theirs", "more"]);
    expect(put(clearSentence(both, 0), lineId("z".repeat(22), "text"), "new").sentences[0].text).toBe("new");
  });

  it("is known as changed, and as itself when it is as it was", () => {
    const draft = put(emptyMessageDraft(), one, "  it is loud ");
    expect(placeOf(draft, one)).toEqual({ at: 0, isChanged: false });
    const other = writeSentence(draft, 0, "it is very loud");
    expect(placeOf(other, one)).toEqual({ at: 0, isChanged: true });
    expect(placeOf(writeSentence(other, 0, "it is loud"), one)).toEqual({ at: 0, isChanged: false });
    expect(placeOf(writeSentence(other, 0, " "), one)).toBe(null);
    expect(placeOf(draft, two)).toBe(null);
  });
});

describe("what is copied when the disk refuses", () => {
  it("is all that was written in it, off or on, and none of the app’s words", () => {
    const one = setEdge(writeSentence(emptyMessageDraft(), 1, "a"), "closing", { text: "Bye" }, "See you");
    expect(wordsIn(setEdge(one, "greeting", { on: true }, "Hi"))).toBe("a\n\nBye");
  });
});

describe("taking back what emptied a message", () => {
  const full = ["a", "b", "c"].reduce(
    (draft, text, at) => writeSentence(draft, at, text),
    emptyMessageDraft(),
  );
  const texts = ({ sentences }: MessageDraft) => sentences.map(({ text }) => text);

  it("makes it what it was, also that it had left", () => {
    const left = messageLeft(setEdge(full, "closing", { on: true, text: "Bye" }, "See you"), TODAY);
    expect(broughtBack(emptyMessageDraft(), left)).toEqual(left);
    expect(broughtBack(clearSentence(left, 1), left)).toEqual(left);
  });

  it("loses nothing that was written since", () => {
    const since = writeSentence(clearSentence(full, 1), 1, "new");
    expect(texts(broughtBack(since, full))).toEqual(["a", "new", "c"]);
    const anew = writeSentence(emptyMessageDraft(), 0, "new");
    expect(texts(broughtBack(anew, clearSentence(full, 2)))).toEqual(["new", "a", "b"]);
    expect(broughtBack(anew, messageLeft(full, TODAY)).left).toBe(null);
  });
});

describe("a message that left", () => {
  const left = messageLeft(writeSentence(emptyMessageDraft(), 0, "a"), TODAY);

  it("is no longer being written, until it is changed", () => {
    expect(isBeingWritten(left)).toBe(false);
    const changes = [
      writeSentence(left, 0, "b"),
      setEdge(left, "greeting", { on: true }, "Hi"),
      putSentence(left, lineId("x".repeat(22), "text"), "c"),
      messageLeft(left, null),
    ];
    for (const changed of changes) expect(isBeingWritten(changed)).toBe(true);
    expect(isBeingWritten(clearSentence(left, 0))).toBe(false);
    expect(isBeingWritten({ sentences: "of another time" })).toBe(false);
  });

  it("is kept while it is too long to leave", () => {
    const long = writeSentence(left, 1, "é".repeat(LONGEST_TEXT + 1));
    expect(isTooLong(messageText(messageFrom(long, proposed)))).toBe(true);
    expect(messageDraftSchema.parse(long)).toEqual(long);
    expect(isTooLong(messageText(messageFrom(left, proposed)))).toBe(false);
  });
});
