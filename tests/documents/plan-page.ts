import { emptyAgreement } from "#domain/agreement.ts";
import { arrangementId, emptyArrangement } from "#domain/arrangement.ts";
import { emptyAttempt } from "#domain/attempt.ts";
import { turned } from "#domain/changed.ts";
import { addDays } from "#domain/day.ts";
import { emptyGoal } from "#domain/goal.ts";
import { emptyJournal, journalWith, type Journal } from "#domain/journal.ts";
import { emptyProgress } from "#domain/progress.ts";
import { emptySession } from "#domain/session.ts";
import type { ResidentLanguage } from "#domain/language.ts";
import { choosePreset, pick, pickGroup } from "#domain/summary-choose.ts";
import { emptyPageDraft, type PageDraft } from "#domain/summary-draft.ts";
import { layOutPage } from "#domain/summary.ts";
import { emptyTask } from "#domain/task.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import { A, B, entryOf, idOf, TODAY } from "./sample-entry.ts";

const TEXTS = {
  es: {
    walk: "Salir a andar sin el móvil",
    walkHow: "Llovía y fui igual.",
    walkHelped: "Dejar las zapatillas en la puerta.",
    breathe: "Tres respiraciones antes de contestar",
    breatheWhy: "Me pone más nervios. La dejo.",
    table: "La tabla de cuatro columnas",
    goal: "Decir que no a tiempo",
    goalLine: "Dos veces esta semana, sin ensayarlo.",
    father: "Volver a hablar con mi padre",
    often: "Cada martes a las seis.",
    oftenQuestion: "¿Y cada dos semanas en primavera?",
    door: "La puerta",
    doorText: "Si llego tarde, entro sin llamar.",
    cost: "Pago a fin de mes.",
    secret: "Esto es de otro proceso.",
  },
  en: {
    walk: "Go for a walk without the phone",
    walkHow: "It rained and I went anyway.",
    walkHelped: "Leaving my trainers at the door.",
    breathe: "Three breaths before I answer",
    breatheWhy: "It makes me more nervous. I’m leaving it.",
    table: "The table with four columns",
    goal: "To say no in time",
    goalLine: "Twice this week, without rehearsing it.",
    father: "To talk to my father again",
    often: "Every Tuesday at six.",
    oftenQuestion: "What about every two weeks in spring?",
    door: "The door",
    doorText: "If I am late, I come in without knocking.",
    cost: "I pay at the end of the month.",
    secret: "This is of another therapy.",
  },
} as const;

/** Goals, tasks and agreements of a few weeks, with another therapy beside them that must never be heard. */
export function planJournal(language: ResidentLanguage): Journal {
  const said = TEXTS[language];
  const day = (ago: number) => addDays(TODAY, -ago);
  const why = (ago: number, line: string) => ({ day: day(ago), sessionId: null, line });
  const agreed = { state: "agreed" as const };
  const often = { ...emptyAgreement(A, "frequency", day(20)), ...agreed, text: said.often };
  const asked = { state: "to-revisit" as const, question: said.oftenQuestion };
  const breathe = { ...emptyTask(A, day(20)), text: said.breathe };
  const goals = [1, 2, 3].map((count) => idOf("g", count));
  return journalWith(emptyJournal(), [
    entryOf("therapy", A, { ...emptyTherapy(), name: "Marta", rhythm: "weekly", weekday: 2, address: "tu" }),
    entryOf("therapy", B, { ...emptyTherapy(), name: "Berta" }),
    ...[19, 12, 5].map((ago) => entryOf("session", idOf("s", ago), emptySession(A, day(ago)))),
    entryOf("task", idOf("t", 1), { ...emptyTask(A, day(18)), text: said.walk, sense: "yes" }),
    entryOf("attempt", idOf("x", 1), { ...emptyAttempt(A, idOf("t", 1), day(9), "done"), how: said.walkHow }),
    entryOf("attempt", idOf("x", 2), emptyAttempt(A, idOf("t", 1), day(7), "not-this-time")),
    entryOf("attempt", idOf("x", 3), {
      ...emptyAttempt(A, idOf("t", 1), day(2), "done"),
      helped: said.walkHelped,
    }),
    entryOf("attempt", idOf("x", 4), emptyAttempt(A, idOf("t", 2), day(8), "did-not-fit")),
    entryOf(
      "task",
      idOf("t", 2),
      turned(breathe, { state: "declined", sense: "no", tell: true }, why(5, said.breatheWhy)),
    ),
    entryOf("task", idOf("t", 3), { ...emptyTask(A, day(5)), text: said.table, sense: "partly" }),
    entryOf("goal", goals[0]!, { ...emptyGoal(A, day(19)), unclear: true, agree: "not-asked" }),
    entryOf("goal", goals[1]!, {
      ...emptyGoal(A, day(19)),
      text: said.father,
      agree: "no",
      proposedBy: "therapist",
    }),
    entryOf("goal", goals[2]!, {
      ...emptyGoal(A, day(18)),
      text: said.goal,
      agree: "yes",
      proposedBy: "both",
    }),
    ...[0, null, 3, 6].map((place, at) =>
      entryOf("progress", idOf("o", at), {
        ...emptyProgress(A, goals[2]!, day(18 - 4 * at)),
        place,
        line: at === 3 ? said.goalLine : "",
      }),
    ),
    entryOf("arrangement", arrangementId(A), { ...emptyArrangement(A), goals: [...goals].reverse() }),
    entryOf("agreement", idOf("a", 1), { ...often, ...asked, changed: { ...why(5, ""), turn: 1 } }),
    entryOf("agreement", idOf("a", 2), {
      ...emptyAgreement(A, "other", day(20)),
      ...agreed,
      title: said.door,
      text: said.doorText,
    }),
    entryOf("agreement", idOf("a", 3), { ...emptyAgreement(A, "cost", day(20)), ...agreed, text: said.cost }),
    entryOf("agreement", idOf("a", 4), emptyAgreement(A, "confidentiality", day(3))),
    entryOf("task", idOf("b", 1), { ...emptyTask(B, day(3)), text: said.secret, sense: "no", tell: true }),
    entryOf("goal", idOf("b", 2), { ...emptyGoal(B, day(3)), text: said.secret }),
    entryOf("agreement", idOf("b", 3), { ...emptyAgreement(B, "cost", day(3)), question: said.secret }),
  ]);
}

/** Goals and tasks with one tap, what was agreed as a group, and what waits line by line. */
export function planDraft(language: ResidentLanguage): PageDraft {
  const lay = (draft: PageDraft) => layOutPage(planJournal(language), A, draft, TODAY);
  const first = emptyPageDraft(null);
  let draft = choosePreset(first, lay(first), "plan");
  for (const section of lay(draft).sections) {
    if (["frame", "helped"].includes(section.key)) draft = pickGroup(draft, section, true);
    if (section.key === "agenda") for (const line of section.lines) draft = pick(draft, line.id, true);
  }
  return draft;
}
