import { useEffect, useState, useSyncExternalStore } from "react";
import { forgetLaunchedFile, launchedFile, onLaunchedFile } from "#device/launch.ts";
import { BehindPasscode } from "#forms/behind-passcode.tsx";
import { Actions } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";
import { InsideSection, PlanSection } from "./inside.tsx";
import { OpenForm } from "./open-form.tsx";
import { useOpen, type OpeningProblem } from "./use-open.ts";
import { Twice } from "./twice.tsx";
import { Working } from "./working.tsx";

/** Looks into a copy, says what bringing it in would do, and brings it in when that is asked for. */
export function OpenPage() {
  const { open } = useWords().words.backup;
  return (
    <BehindPasscode title={open.title} backHref="#/backup">
      <OpenGiven />
    </BehindPasscode>
  );
}

/** Another file that is opened meanwhile takes the place of the one before, with all that was worked out of it. */
function OpenGiven() {
  const [isBringing, setBringing] = useState(false);
  const { given, turn } = useGiven(isBringing);
  return <Open key={turn} given={given} onBringing={setBringing} />;
}

interface OpenProps {
  readonly given: File | null;
  /** While it is being written, nothing may take its place. */
  readonly onBringing: (isBringing: boolean) => void;
}

function Open({ given, onBringing }: OpenProps) {
  const { words } = useWords();
  const { backup: all, common } = words;
  const { open: said } = all;
  const { state, open, take, undo, stop } = useOpen();
  const isBringing = state.kind === "bringing";
  useEffect(() => onBringing(isBringing), [onBringing, isBringing]);
  const inside = "plan" in state ? state : null;
  const isNothing = inside?.plan.changes.length === 0;
  return (
    <Page title={said.title} back={{ label: common.back, href: "#/backup" }}>
      {inside === null && state.kind !== "undone" ? (
        <>
          <p>{said.text}</p>
          <OpenForm
            given={given}
            busy={state.kind === "opening"}
            onOpen={(file, passphrase) => void open(file, passphrase)}
          />
        </>
      ) : null}
      <div role="status">
        {state.kind === "opening" ? (
          <Working text={said.opening} stopLabel={all.make.stop} onStop={stop} />
        ) : null}
        {state.kind === "refused" ? <Refused why={state.why} /> : null}
        {state.kind === "done" ? (
          <Notice kind="calm">
            <p>{state.way === "replace" ? said.replaced : said.done}</p>
          </Notice>
        ) : null}
        {state.kind === "done" && state.problem !== null ? (
          <Notice kind="careful" title={problemWords(words, state.problem).title}>
            <p>{said.notUndone}</p>
          </Notice>
        ) : null}
        {state.kind === "undone" ? (
          <Notice kind="calm">
            <p>{said.undone}</p>
            {state.kept === 0 ? null : <p>{said.undoneKept(state.kept)}</p>}
          </Notice>
        ) : null}
        {state.kind === "not-written" ? (
          <Notice kind="careful" title={problemWords(words, state.problem).title}>
            <p>{said.notWritten}</p>
            <p>{said.untouched}</p>
          </Notice>
        ) : null}
      </div>
      {inside === null ? null : (
        <>
          <InsideSection name={inside.name} backup={inside.backup} />
          {isNothing && state.kind !== "done" ? (
            <p>{said.nothing}</p>
          ) : state.kind === "done" && state.way === "replace" ? null : (
            <PlanSection plan={inside.plan} isDone={state.kind === "done"} />
          )}
        </>
      )}
      {state.kind === "done" || state.kind === "undone" ? (
        <Actions>
          <LinkButton kind="main" href="#/">
            {common.toToday}
          </LinkButton>
          {state.kind === "done" && state.changes.length > 0 ? (
            <Button kind="quiet" onClick={() => void undo()}>
              {common.undo}
            </Button>
          ) : null}
        </Actions>
      ) : null}
      {state.kind === "inside" || state.kind === "bringing" || state.kind === "not-written" ? (
        <Actions>
          {isNothing ? null : (
            <Button busy={state.kind === "bringing"} onClick={() => void take("bring-in")}>
              {state.kind === "bringing" ? said.bringing : said.bringIn}
            </Button>
          )}
          {state.kind === "bringing" ? null : (
            <Button kind="quiet" onClick={stop}>
              {said.leave}
            </Button>
          )}
        </Actions>
      ) : null}
      {(state.kind === "inside" || state.kind === "not-written") && state.lost > 0 ? (
        <Twice
          label={said.replace}
          kind="plain"
          warning={said.replaceText(state.lost)}
          sure={said.replaceSure}
          onSure={() => void take("replace")}
        />
      ) : null}
    </Page>
  );
}

/** The file that was opened with this app, where one was. It goes from memory when the page is left. */
function useGiven(isBringing: boolean): { readonly given: File | null; readonly turn: number } {
  const file = useSyncExternalStore(onLaunchedFile, launchedFile);
  const [known, know] = useState({ seen: file, given: file, turn: 0 });
  if (file !== null && file !== known.seen)
    know(isBringing ? { ...known, seen: file } : { seen: file, given: file, turn: known.turn + 1 });
  useEffect(() => forgetLaunchedFile, []);
  return known;
}

function Refused({ why }: { why: OpeningProblem }) {
  const { open } = useWords().words.backup;
  const { title, todo } = open.problems[why];
  return (
    <Notice kind="careful" title={title}>
      <p>{todo}</p>
      <p>{open.untouched}</p>
    </Notice>
  );
}
