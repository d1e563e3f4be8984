import { emptyAnswers, type Step } from "#domain/check-in.ts";
import { addDays } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { emptyJournal, journalWith, type Journal } from "#domain/journal.ts";
import { emptyNote } from "#domain/note.ts";
import { emptySession, type Session } from "#domain/session.ts";
import type { ResidentLanguage } from "#domain/language.ts";
import { choosePreset, edit, pick, pickGroup, write } from "#domain/summary-choose.ts";
import { emptyPageDraft, type PageDraft } from "#domain/summary-draft.ts";
import { lineId } from "#domain/summary-line.ts";
import { layOutPage } from "#domain/summary.ts";
import { emptyTherapy, type Therapy } from "#domain/therapy.ts";
import { A, B, entryOf, TODAY } from "./sample-entry.ts";

const TEXTS = {
  es: {
    notes: [
      "Las tareas de respiración no me están sirviendo. Me gustaría probar otra cosa.",
      "Qué pasa con lo que te cuento si hablas con mi médica.",
      "No sé si quiero hablar de mi hermana todavía.",
      "El horario del martes se me complica en diciembre.",
    ],
    helped: "Cuando me preguntaste qué necesitaba, y esperaste.",
    hindered: "Le conté lo de mi hermana y siguió con la hoja.\nMe quedé a medias.",
    unsaid: "Que salí con rabia la otra semana.",
    question: "¿Cómo sabremos si esto está funcionando, y cuándo lo miramos?",
    secret: "Esto no sale de aquí.",
  },
  en: {
    notes: [
      "The breathing exercises are not helping me. I would like to try something else.",
      "What happens to what I tell you if you talk to my doctor.",
      "I am not sure that I want to talk about my sister yet.",
      "Tuesdays get difficult in December.",
    ],
    helped: "When you asked what I needed, and waited.",
    hindered: "I told you about my sister and we went on with the sheet.\nIt left me halfway.",
    unsaid: "That I went home angry the week before.",
    question: "How will we know whether this is working, and when do we look at it?",
    secret: "This does not leave here.",
  },
} as const;

const idOf = (kind: string, at: number): Id => `${kind}${at}`.padEnd(22, "0") as Id;
const STEPS_GIVEN: readonly (Step | null)[] = ["mostly", "mostly", "partly", null, "a-little"];

/** A typical journal of a few weeks, with another therapy beside it that must never be heard. */
export function typicalJournal(language: ResidentLanguage, address: Therapy["address"] = "tu"): Journal {
  const said = TEXTS[language];
  const sessions = STEPS_GIVEN.map((step, at): Session => {
    const answers = emptyAnswers();
    answers.understood = { value: step, note: at === 4 ? said.secret : "" };
    answers.pace.value = at === 4 ? "a-bit-slow" : null;
    answers.unsaid = { value: at === 4 ? "yes" : "no", note: at === 4 ? said.unsaid : "" };
    const empty = emptySession(A, addDays(TODAY, -5 - 7 * (4 - at)));
    const moment =
      at === 3
        ? { text: said.helped, effect: "helped" as const }
        : { text: at === 4 ? said.hindered : "", effect: "got-in-the-way" as const };
    return {
      ...empty,
      answers,
      moment,
      privateNote: said.secret,
      feelings: at === 4 ? ["angry", "tired"] : [],
    };
  });
  return journalWith(emptyJournal(), [
    entryOf("therapy", A, { ...emptyTherapy(), name: "Marta", rhythm: "weekly", weekday: 2, address }),
    entryOf("therapy", B, { ...emptyTherapy(), name: "Berta" }),
    ...sessions.map((session, at) => entryOf("session", idOf("s", at), session)),
    ...said.notes.map((text, at) =>
      entryOf("note", idOf("n", at), { ...emptyNote(A, addDays(TODAY, -4 + at)), text, bring: true }),
    ),
    entryOf("note", idOf("n", 9), { ...emptyNote(A, TODAY), text: said.secret }),
    entryOf("note", idOf("b", 1), { ...emptyNote(B, TODAY), text: said.secret, bring: true }),
  ]);
}

/** All that was marked, how it feels, one private line, one question and a name. */
export function typicalDraft(language: ResidentLanguage): PageDraft {
  const lay = (draft: PageDraft) => layOutPage(typicalJournal(language), A, draft, TODAY);
  let draft: PageDraft = { ...emptyPageDraft(null), name: "L." };
  draft = choosePreset(draft, lay(draft), "marked");
  for (const section of lay(draft).sections) {
    if (["working", "helped", "hindered"].includes(section.key)) draft = pickGroup(draft, section, true);
  }
  draft = pick(draft, lineId(idOf("s", 4), "answers.unsaid.note"), true);
  draft = pick(draft, lineId(idOf("s", 4), "feelings"), true);
  const own = lineId("w".repeat(22), "own");
  return edit(write(draft, own, "question"), own, TEXTS[language].question);
}
