import { useEffect, useRef } from "react";
import { edit, move, pick, strike, unwrite } from "#domain/summary-choose.ts";
import type { LineId } from "#domain/summary-line.ts";
import type { LaidLine } from "#domain/summary.ts";
import { lineInWords } from "#documents/page-blocks.ts";
import { Actions } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { TextArea } from "#ui/field.tsx";
import { IconDown, IconUp } from "#ui/icons.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { useToast } from "#ui/toast.tsx";
import { useWords } from "#words/react.ts";
import type { PageState } from "./use-page.ts";

interface LineSheetProps {
  readonly state: PageState;
  readonly id: LineId;
  readonly onClose: () => void;
}

export function LineSheet({ state, id, onClose }: LineSheetProps) {
  const section = state.laid.sections.find(({ lines }) => lines.some((line) => line.id === id));
  const line = section?.lines.find((each) => each.id === id);
  if (section === undefined || line === undefined) return null;
  const on = section.key === "agenda" ? section.lines.filter((each) => each.state === "on") : [];
  return <OpenLine state={state} line={line} at={on.indexOf(line)} of={on.length} onClose={onClose} />;
}

interface OpenLineProps {
  readonly state: PageState;
  readonly line: LaidLine;
  /** Its place in the agenda; -1 elsewhere. */
  readonly at: number;
  readonly of: number;
  readonly onClose: () => void;
}

/** One line of the page: other words for it here, its place, or struck out. What is typed is kept at once. */
function OpenLine({ state, line, at, of, onClose }: OpenLineProps) {
  const { words, language } = useWords();
  const { page, common } = words;
  const show = useToast();
  const { id, own } = line;
  const was = lineInWords(words, language, { ...line, content: line.was });
  const original = [was.text, was.detail, was.also].filter((part) => part !== null).join("\n");
  const written = state.draft.written.find((each) => each.id === id);
  const typed = written?.text ?? state.draft.edits[id] ?? original;
  const isBlank = typed.trim() === "";
  const change = (text: string) =>
    void state.update((draft) => edit(draft, id, !own && text === original ? null : text));
  const offerBack = (text: string, before: typeof state.draft) =>
    show({ text, action: { label: common.undo, onAct: () => void state.update(() => before) } });
  // An empty line was begun to be written: after the sheet has taken the focus, the field has it.
  const area = useRef<HTMLTextAreaElement>(null);
  const begunEmpty = useRef(isBlank);
  useEffect(() => {
    if (begunEmpty.current) area.current?.focus();
  }, []);
  const leave = () => {
    // Emptied: a line of one's own is nothing then, and one of the journal is struck out.
    if (isBlank && own) state.update((draft) => unwrite(draft, id));
    else if (isBlank)
      offerBack(
        page.struck,
        state.update((draft) => strike(edit(draft, id, null), id)),
      );
    onClose();
  };
  const strikeOut = () => {
    offerBack(
      page.struck,
      state.update((draft) => strike(draft, id)),
    );
    onClose();
  };
  const remove = () => {
    offerBack(
      common.deleted,
      state.update((draft) => unwrite(draft, id)),
    );
    onClose();
  };
  const go = (by: -1 | 1) => void state.update((draft) => move(draft, state.laid, id, by));
  return (
    <Sheet
      title={was.label ?? page.lineTitle}
      closeLabel={common.close}
      onClose={leave}
      footer={
        <Button kind="main" wide onClick={leave}>
          {page.lineDone}
        </Button>
      }
    >
      <TextArea
        label={page.lineText}
        hint={own ? undefined : page.lineHint}
        rows={3}
        value={typed}
        ref={area}
        onChange={(event) => change(event.target.value)}
      />
      {at < 0 || of < 2 ? null : (
        <Actions>
          <Button kind="quiet" small icon={<IconUp />} disabled={at === 0} onClick={() => go(-1)}>
            {page.up}
          </Button>
          <Button kind="quiet" small icon={<IconDown />} disabled={at === of - 1} onClick={() => go(1)}>
            {page.down}
          </Button>
          <span role="status">{common.placeNow(at + 1, of)}</span>
        </Actions>
      )}
      <Actions>
        {line.state === "struck" ? (
          <Button kind="quiet" onClick={() => void state.update((draft) => pick(draft, id, true))}>
            {page.putBack}
          </Button>
        ) : (
          <Button kind="quiet" onClick={strikeOut} disabled={isBlank}>
            {page.strikeOut}
          </Button>
        )}
        {line.edited ? (
          <Button kind="quiet" onClick={() => void state.update((draft) => edit(draft, id, null))}>
            {page.asItWas}
          </Button>
        ) : null}
        {own ? (
          <Button kind="quiet" onClick={remove}>
            {page.removeLine}
          </Button>
        ) : null}
      </Actions>
    </Sheet>
  );
}
