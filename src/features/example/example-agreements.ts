import { emptyAgreement, type Agreement, type AgreementTopic } from "#domain/agreement.ts";
import { turned } from "#domain/changed.ts";
import { addDays, type Day } from "#domain/day.ts";
import { lineId } from "#domain/summary-line.ts";
import { emptyTopic } from "#domain/topic.ts";
import { AFTER, sessionAt, whyIn, type Planned, type SessionHere } from "./planned.ts";

/** How the two work together: asked, agreed, doubted and agreed once more. */
export function agreements(planned: Planned): void {
  const { chance, texts, therapyId, add } = planned;
  const at = sessionAt(planned);
  const said = texts.agreements;
  const before = addDays(at(0).day, -1);
  const begin = (topic: AgreementTopic, day: Day, data: Partial<Agreement>) => {
    const id = chance.id();
    let now: Agreement = { ...emptyAgreement(therapyId, topic, day), ...data };
    add("agreement", now, day, "10:20", id);
    return {
      id,
      next: (when: SessionHere, change: Partial<Agreement>, line: string) => {
        now = turned(now, change, whyIn(when, line));
        add("agreement", now, when.day, AFTER, id);
      },
    };
  };
  const [question, text, why] = said.confidentiality;
  const asked = begin("confidentiality", before, { question });
  asked.next(at(0), { text, state: "agreed" }, why);
  const talked = {
    ...emptyTopic(therapyId, lineId(asked.id, "question"), at(0).day, "talked"),
    text: question,
    sessionId: at(0).id,
    answer: texts.answers[2],
  };
  add("topic", talked, at(0).day, "19:20");

  const inFirst = { changed: { ...whyIn(at(0), ""), turn: 0 }, state: "agreed" as const };
  const often = begin("frequency", at(0).day, { ...inFirst, text: said.frequency[0] });
  often.next(at(0.86), { question: said.frequency[1], state: "to-revisit" }, said.frequency[2]);
  begin("cost", at(0).day, { ...inFirst, text: said.cost });
  begin("other", at(0.1).day, { ...inFirst, title: said.other[0], text: said.other[1] });

  const contact = begin("contact", at(0.05).day, { question: said.contact[0] });
  contact.next(at(0.12), { text: said.contact[1], state: "agreed" }, said.contact[2]);

  const late = begin("cancelling", at(0.04).day, { ...inFirst, text: said.cancelling[0] });
  late.next(at(0.35), { question: said.cancelling[2], state: "to-revisit" }, said.cancelling[1]);
  late.next(at(0.4), { state: "agreed" }, said.cancelling[3]);

  const review = begin("review", at(0.45).day, { question: said.review[0] });
  review.next(at(0.55), { text: said.review[1], state: "agreed" }, said.review[2]);
  begin("roles", addDays(at(0.97).day, 1), { question: said.roles });
}
