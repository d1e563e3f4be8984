import { useMemo } from "react";
import type { Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { ofTherapy } from "#domain/journal.ts";
import { emptyPageDraft, readPageDraft, type PageDraft } from "#domain/summary-draft.ts";
import { lastShared } from "#domain/summary-period.ts";
import { layOutPage, pageFrom, type LaidPage, type PageDocument } from "#domain/summary.ts";
import { pageBlocks, type PageBlocks } from "#documents/page-blocks.ts";
import { summaryAsText } from "#documents/summary-text.ts";
import { dayNow } from "#device/clock.ts";
import type { DraftKeeper } from "#vault/draft-keeper.ts";
import type { Beginning } from "#vault/entry-editor.ts";
import { useDraft, useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { useKept, type Update } from "./use-kept.ts";

export interface PageState {
  readonly therapyId: Id;
  readonly today: Day;
  readonly draft: PageDraft;
  /** Everything that could stand on the page, and what became of it. */
  readonly laid: LaidPage;
  /** What leaves, and nothing else. */
  readonly document: PageDocument;
  readonly blocks: PageBlocks;
  readonly text: string;
  /** How many lines are on the page. */
  readonly lines: number;
  readonly keeper: DraftKeeper;
  /** The day a page of this therapy was last handed over. */
  readonly shared: Day | null;
  readonly update: Update<PageDraft>;
}

/** The page of one therapy: what was chosen lives in a draft of its own, and the journal is only read. */
export function usePage(therapyId: Id, { resumed }: Beginning): PageState {
  const { words, language } = useWords();
  const journal = useJournal();
  const today = dayNow();
  const shared = lastShared(ofTherapy(journal.summary, therapyId));
  const keeper = useDraft({ form: "page", target: therapyId, base: null, was: null, resumed });
  const [draft, update] = useKept(keeper, () => readPageDraft(resumed?.values) ?? emptyPageDraft(shared));
  return useMemo(() => {
    const laid = layOutPage(journal, therapyId, draft, today);
    const document = pageFrom(laid);
    return {
      therapyId,
      today,
      draft,
      laid,
      document,
      blocks: pageBlocks(document, words, language),
      text: summaryAsText(document, words, language),
      lines: document.sections.reduce((sum, { first, rest }) => sum + first.length + rest.length, 0),
      keeper,
      shared,
      update,
    };
  }, [journal, therapyId, draft, today, words, language, keeper, shared, update]);
}
