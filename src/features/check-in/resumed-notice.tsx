import type { Day } from "#domain/day.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { useToast } from "#ui/toast.tsx";
import type { DraftKeeper } from "#vault/draft-keeper.ts";
import type { Draft } from "#vault/drafts.ts";
import { useVault } from "#vault/react.ts";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";

interface ResumedNoticeProps {
  readonly draft: Draft;
  readonly isNew: boolean;
  readonly day: Day;
  readonly keeper: DraftKeeper;
  /** What the form holds now. */
  readonly values: () => unknown;
  readonly onStartEmpty: () => void;
  readonly onDiscarded: () => void;
}

/** Says that the form goes on with something left unfinished, and what else can be done. Nothing is thrown away for good. */
export function ResumedNotice(props: ResumedNoticeProps) {
  const { draft, isNew, day, keeper, values, onStartEmpty, onDiscarded } = props;
  const { words, language } = useWords();
  const { checkIn, common } = words;
  const vault = useVault();
  const show = useToast();
  const discard = async () => {
    const { form, target, base, was } = draft;
    const again = { id: vault.newId(), turn: 1, form, target, base, was, values: structuredClone(values()) };
    if (!(await keeper.drop())) return;
    show({
      text: checkIn.discarded,
      action: { label: common.undo, onAct: () => void vault.drafts.keep(again) },
    });
    onDiscarded();
  };
  return (
    <Notice
      kind="calm"
      actions={
        <>
          {isNew ? (
            <Button kind="plain" small onClick={onStartEmpty}>
              {checkIn.startEmpty}
            </Button>
          ) : null}
          <Button kind="plain" small onClick={() => void discard()}>
            {isNew ? checkIn.discard : checkIn.discardEdit}
          </Button>
        </>
      }
    >
      {isNew ? checkIn.resumed(formatDay(language, day, "weekday")) : checkIn.resumedEdit}
    </Notice>
  );
}
