import { useMemo } from "react";
import { bringList } from "#domain/bring.ts";
import type { Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { ofTherapy, type Item } from "#domain/journal.ts";
import {
  emptyMessageDraft,
  messageDraftSchema,
  messageFrom,
  type EdgeKey,
  type MessageDraft,
} from "#domain/message.ts";
import { nextSessionDay } from "#domain/rhythm.ts";
import type { LineId } from "#domain/summary-line.ts";
import { agendaLines } from "#domain/summary-offer.ts";
import { messageText, proposedEdges } from "#documents/message-text.ts";
import { lineInWords, type BlockLine } from "#documents/page-blocks.ts";
import { lineAsText } from "#documents/summary-text.ts";
import { dayNow } from "#device/clock.ts";
import type { DraftKeeper } from "#vault/draft-keeper.ts";
import type { Beginning } from "#vault/entry-editor.ts";
import { useDraft, useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { useKept, type Update } from "./use-kept.ts";

/** Something that waits to be brought, as it is shown and as it goes into the message. */
export interface MessageOffer {
  readonly id: LineId;
  readonly isPrivate: boolean;
  readonly line: BlockLine;
  readonly text: string;
}

export interface MessageState {
  readonly therapyId: Id;
  readonly today: Day;
  readonly draft: MessageDraft;
  readonly offers: readonly MessageOffer[];
  /** What the app proposes to say around the sentences. */
  readonly proposed: Readonly<Record<EdgeKey, string>>;
  /** What leaves, and nothing else. "" while there is no sentence. */
  readonly text: string;
  readonly keeper: DraftKeeper;
  readonly update: Update<MessageDraft>;
}

/** The message of one therapy: it lives in a draft of its own, and the journal is only read. */
export function useMessage({ id: therapyId, data }: Item<"therapy">, { resumed }: Beginning): MessageState {
  const { words, language } = useWords();
  const journal = useJournal();
  const today = dayNow();
  const keeper = useDraft({ form: "message", target: therapyId, base: null, was: null, resumed });
  const [draft, update] = useKept(keeper, () => {
    const read = messageDraftSchema.safeParse(resumed?.values);
    return read.success ? read.data : emptyMessageDraft();
  });
  const offers = useMemo(
    () =>
      agendaLines(bringList(journal, therapyId)).map((found): MessageOffer => {
        const line = lineInWords(words, language, found);
        return { id: found.id, isPrivate: found.single, line, text: lineAsText(words, line) };
      }),
    [journal, therapyId, words, language],
  );
  const proposed = useMemo(() => {
    const days = ofTherapy(journal.session, therapyId).map((session) => session.data.day);
    const sessionDay = nextSessionDay(data, today, days[0] ?? null);
    return proposedEdges(words, language, { ...data, today, sessionDay });
  }, [journal, therapyId, data, today, words, language]);
  const text = useMemo(() => messageText(messageFrom(draft, proposed)), [draft, proposed]);
  return { therapyId, today, draft, offers, proposed, text, keeper, update };
}
