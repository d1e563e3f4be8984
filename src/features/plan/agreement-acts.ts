import {
  emptyAgreement,
  type Agreement,
  type AgreementState,
  type AgreementTopic,
} from "#domain/agreement.ts";
import { bringList } from "#domain/bring.ts";
import { turned } from "#domain/changed.ts";
import type { Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import type { Language } from "#domain/language.ts";
import { addressIn } from "#domain/rehearse.ts";
import { ofTherapy, type Item, type Journal } from "#domain/journal.ts";
import type { ADDRESSES } from "#domain/therapy.ts";
import { dayNow } from "#device/clock.ts";
import { useToast } from "#ui/toast.tsx";
import { useVault } from "#vault/react.ts";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";

type Address = (typeof ADDRESSES)[number];

/** A sentence to a therapist as the two of them speak to each other. */
export const spoken = (
  asked: Readonly<Record<Address, string>>,
  language: Language,
  address: Address | null,
): string => asked[addressIn(language, address)];

/** The agreement about a topic, where there is one. Those with a title of their own can be several. */
export const agreementOn = (
  agreements: readonly Item<"agreement">[],
  topic: AgreementTopic,
): Item<"agreement"> | undefined => agreements.find(({ data }) => data.topic === topic);

/** The session of this day, where one is written down: what changes today most likely changed in it. */
export const sessionOfDay = (journal: Journal, therapyId: Id, day: Day): Id | null =>
  ofTherapy(journal.session, therapyId).find(({ data }) => data.day === day)?.id ?? null;

const linesOf = (text: string): string[] => text.split("\n").filter((line) => line.trim() !== "");

export const asks = ({ question, state }: Agreement, text: string): boolean =>
  state !== "agreed" && linesOf(question).includes(text);

/** With one more question. What was agreed, or was talked about already, is opened again by it. */
function withQuestion(journal: Journal, { id, data }: Item<"agreement">, text: string): Agreement {
  const question = [...linesOf(data.question).filter((line) => line !== text), text].join("\n");
  const isWaiting = bringList(journal, data.therapyId).some(({ from }) => from.id === id);
  if (isWaiting) return { ...data, question };
  const state = data.state === "agreed" ? "to-revisit" : data.state;
  return turned(data, { question, state }, { day: dayNow(), sessionId: null, line: "" });
}

/** What is decided about an agreement in one tap: it is on disk at once, and can be taken back. */
export function useAgreementActs() {
  const { words } = useWords();
  const vault = useVault();
  const show = useToast();

  const put = async (
    id: Id,
    data: Agreement,
    text: string,
    undo: () => Promise<unknown>,
  ): Promise<boolean> => {
    const saved = await vault.save("agreement", id, data);
    if (saved.ok) show({ text, action: { label: words.common.undo, onAct: () => void undo() } });
    else if (typeof saved.problem === "string") show({ text: problemWords(words, saved.problem).title });
    return saved.ok;
  };
  const change = ({ id, data: before }: Item<"agreement">, data: Agreement, text: string): Promise<boolean> =>
    put(id, data, text, () => vault.save("agreement", id, before));

  return {
    /** How it stands from now on. */
    move(agreement: Item<"agreement">, state: AgreementState): Promise<boolean> {
      const day = dayNow();
      const sessionId = sessionOfDay(vault.journal(), agreement.data.therapyId, day);
      const moved = turned(agreement.data, { state }, { day, sessionId, line: "" });
      return change(agreement, moved, words.agreements.nowIs[state]);
    },
    /** One more question about this. */
    askHere(agreement: Item<"agreement">, text: string, said: string): Promise<boolean> {
      return change(agreement, withQuestion(vault.journal(), agreement, text), said);
    },
    /** One more question, into the agreement of its topic where there is one. */
    ask(therapyId: Id, topic: AgreementTopic, text: string, said: string): Promise<boolean> {
      const journal = vault.journal();
      // What has no topic of its own is asked by itself, so that each can be talked about by itself.
      const known =
        topic === "other" ? undefined : agreementOn(ofTherapy(journal.agreement, therapyId), topic);
      if (known !== undefined) return change(known, withQuestion(journal, known, text), said);
      const id = vault.newId();
      const begun = { ...emptyAgreement(therapyId, topic, dayNow()), question: text };
      return put(id, begun, said, () => vault.remove(id));
    },
    /** Takes a question back. Where nothing else was in it, nothing is left of it. */
    async unask(agreement: Item<"agreement">, text: string, said: string): Promise<void> {
      const { id, data } = agreement;
      const question = linesOf(data.question)
        .filter((line) => line !== text)
        .join("\n");
      const isNothing = [question, data.text, data.title].every((each) => each.trim() === "");
      if (!isNothing || data.changed.turn > 0)
        return void (await change(agreement, { ...data, question }, said));
      await this.remove(id, said);
    },
    async remove(id: Id, said: string): Promise<boolean> {
      const removed = await vault.remove(id);
      if (!removed.ok) show({ text: problemWords(words, removed.problem).title });
      else
        show({
          text: said,
          action: { label: words.common.undo, onAct: () => void vault.undo(removed.value) },
        });
      return removed.ok;
    },
  };
}
