import { bringList, type ToBring } from "./bring.ts";
import { HEADING_OF, placeOf, type ItemKey } from "./check-in.ts";
import type { Id } from "./id.ts";
import { ofTherapy, type Journal } from "./journal.ts";
import type { Session } from "./session.ts";
import { isBlank } from "./summary-content.ts";
import { lineId, MOST_DOTS, SECTIONS, type Content, type SectionKey, type Subject } from "./summary-line.ts";
import { isWithin, type Period } from "./summary-period.ts";
import { agreementLines, attemptLines, goalLines, taskLines } from "./summary-plan.ts";
import { isWaiting, textLine, type Found, type View } from "./summary-view.ts";

/** Private: it is picked by itself. */
const single = (line: Found, about: Subject | null = null): Found => ({ ...line, about, single: true });

/** A line for each session that has something to say there; empty texts are left out by `offersFor`. */
const perSession =
  (line: (id: Id, session: Session) => Found | null) =>
  ({ sessions }: View): Found[] =>
    sessions.map(({ id, data }) => line(id, data)).filter((found) => found !== null);

const moments = (which: (effect: Session["moment"]["effect"]) => boolean) =>
  perSession((id, { moment, day }) =>
    which(moment.effect) ? textLine(id, "moment", moment.text, day) : null,
  );

const TRAILS = (Object.keys(HEADING_OF) as ItemKey[]).filter((key) => key !== "unsaid");

function trail(item: ItemKey, { sessions, therapyId }: View): Found | null {
  const answers = sessions.flatMap(({ data }) => {
    const { value } = data.answers[item];
    return value !== null && placeOf(item, value) !== null ? [{ day: data.day, value, data }] : [];
  });
  const last = answers.at(-1);
  if (last === undefined) return null;
  // Where a later session has no answer, it is said which one this was.
  const isLatest = last.data === sessions.at(-1)?.data;
  const content: Content = {
    kind: "answers",
    item,
    answers: answers.slice(-MOST_DOTS).map(({ day, value }) => ({ day, value })),
  };
  return {
    id: lineId(therapyId, `answers.${item}`),
    content,
    day: isLatest ? null : last.day,
    about: item,
    single: false,
  };
}

/** What waits to be brought, as it can be put on a page or into a message. */
export const agendaLines = (waiting: readonly ToBring[]): Found[] =>
  waiting.map(({ id, content, about, single: isSingle }) => ({
    id,
    content,
    day: null,
    about,
    single: isSingle,
  }));

/** Where the lines of each section come from. A new kind of record is one more line here and one in SECTIONS. */
const SOURCES: Readonly<Record<SectionKey, (view: View) => Found[]>> = {
  agenda: ({ waiting }) => agendaLines(waiting),
  tasks: taskLines,
  sessions: ({ sessions }) =>
    sessions.flatMap(({ id, data }) => [
      textLine(id, "word", data.word, data.day),
      textLine(id, "line", data.line, data.day),
    ]),
  working: (view) => [
    ...TRAILS.map((item) => trail(item, view)).filter((found) => found !== null),
    // What was written beside an answer was written for oneself, so it is picked one by one.
    ...view.sessions.flatMap(({ id, data }) =>
      TRAILS.map((item) =>
        single(textLine(id, `answers.${item}.note`, data.answers[item].note, data.day), item),
      ),
    ),
  ],
  goals: goalLines,
  helped: (view) => [...moments((effect) => effect === "helped")(view), ...attemptLines(view, "helped")],
  hindered: (view) => [
    ...moments((effect) => effect === "got-in-the-way")(view),
    ...attemptLines(view, "hindered"),
  ],
  moments: moments((effect) => effect === null || effect === "both"),
  change: perSession((id, { smallChange, day }) => textLine(id, "smallChange", smallChange, day)),
  unsaid: (view) =>
    perSession((id, { answers, day }) =>
      single(textLine(id, "answers.unsaid.note", answers.unsaid.note, day)),
    )(view).filter(({ id }) => !isWaiting(view, id)),
  frame: agreementLines,
  question: () => [],
  notes: (view) =>
    ofTherapy(view.journal.note, view.therapyId)
      .filter(({ data }) => isWithin(view.period, data.day))
      .map(({ id, data }) => textLine(id, "text", data.text, data.day))
      .filter(({ id }) => !isWaiting(view, id))
      .reverse(),
  private: (view) => [
    ...view.sessions.flatMap(({ id, data }) => {
      const { day, feelings, otherFeelings, holdingBack, privateNote } = data;
      const keys = (field: string, content: Content, about: Subject): Found => ({
        ...textLine(id, field, "", day),
        content,
        about,
        single: true,
      });
      return [
        keys("feelings", { kind: "feelings", values: feelings }, "feelings"),
        single(textLine(id, "otherFeelings", otherFeelings, day), "feelings"),
        keys("holdingBack", { kind: "holding-back", values: holdingBack }, "holdingBack"),
        single(textLine(id, "privateNote", privateNote, day), "privateNote"),
      ];
    }),
    ...view.journal.incident
      .filter(({ data }) => data.therapyId === view.therapyId && isWithin(view.period, data.day))
      .map(({ id, data }) => single(textLine(id, "text", data.text, data.day), "incident"))
      .reverse(),
  ],
};

/** Everything of one therapy that could stand on a page about this period, and nothing of any other. */
export function offersFor(
  journal: Journal,
  therapyId: Id,
  period: Period,
): Readonly<Record<SectionKey, readonly Found[]>> {
  const sessions = ofTherapy(journal.session, therapyId)
    .filter(({ data }) => isWithin(period, data.day))
    .reverse();
  const view: View = { journal, therapyId, period, sessions, waiting: bringList(journal, therapyId) };
  const found = SECTIONS.map((key) => [key, SOURCES[key](view).filter((line) => !isBlank(line.content))]);
  return Object.fromEntries(found) as Record<SectionKey, Found[]>;
}
