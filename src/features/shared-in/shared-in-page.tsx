import { useState } from "react";
import type { Id } from "#domain/id.ts";
import { therapyInView } from "#domain/journal.ts";
import { TherapySwitch } from "#forms/therapy-switch.tsx";
import { Actions, Stack } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { Empty } from "#ui/empty.tsx";
import { Notice } from "#ui/notice.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { Page } from "#ui/page.tsx";
import type { DropBox, Waiting } from "#vault/drop-box.ts";
import { useJournal } from "#vault/react.ts";
import { atLineStart, formatDay } from "#words/format.ts";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";
import { SharedInNotice } from "./shared-in-notice.tsx";
import { useDoing } from "./use-doing.ts";
import { useWaiting, type Found } from "./use-waiting.ts";

/**
 * What was shared into the app, shown and asked for: any web site can send something here, so nothing becomes a note by
 * itself. [Note: the drop box]
 */
export function SharedInPage({ params }: { readonly params: { readonly why?: string | undefined } }) {
  const { words } = useWords();
  const { sharedIn, common } = words;
  const found = useWaiting();
  const therapy = therapyInView(useJournal());
  const [kept, setKept] = useState<Id | null>(null);
  if (found === null) return null;
  const { box, waiting, again } = found;
  if (box === null || typeof waiting === "string") return <Unread why={waiting} again={again} />;
  const hasText = waiting.some(({ said }) => said !== null);
  const isRefused = Object.hasOwn(sharedIn.refused, params.why ?? "");
  return (
    <Page title={sharedIn.title} back={{ label: common.back, href: "#/" }}>
      {isRefused ? <SharedInNotice why={params.why} /> : null}
      <div role="status">
        {kept === null ? null : (
          <Notice
            kind="calm"
            actions={
              <LinkButton kind="plain" href={`#/note/${kept}`}>
                {sharedIn.open}
              </LinkButton>
            }
          >
            {sharedIn.kept}
          </Notice>
        )}
      </div>
      {waiting.length > 0 ? <p>{sharedIn.text}</p> : null}
      {waiting.length > A_FEW ? <DiscardAll waiting={waiting} box={box} again={again} /> : null}
      {waiting.length === 0 && kept === null && !isRefused ? (
        <Empty drawing={1} sentence={sharedIn.nothing} action={<p>{sharedIn.nothingHint}</p>} />
      ) : null}
      {hasText && therapy === null ? (
        <Notice
          kind="calm"
          actions={
            <LinkButton kind="plain" href="#/therapy/first">
              {sharedIn.toTherapy}
            </LinkButton>
          }
        >
          {sharedIn.noTherapy}
        </Notice>
      ) : null}
      {hasText && therapy !== null ? <TherapySwitch chosen={therapy.id} /> : null}
      <Stack>
        {waiting.map((each) => (
          <One
            key={each.item.id}
            waiting={each}
            box={box}
            therapyId={therapy?.id ?? null}
            onKept={setKept}
            again={again}
          />
        ))}
      </Stack>
    </Page>
  );
}

/** With more than these nobody wants to press once for each. */
const A_FEW = 3;

/** What is not known is not "nothing". */
function Unread({ why, again }: { readonly why: Found["waiting"]; readonly again: () => void }) {
  const { words } = useWords();
  const { sharedIn, common, vault } = words;
  const hasLoaded = why === "full" || why === "unavailable" || why === "closed";
  const { title, text } = hasLoaded ? problemWords(words, why) : vault.notLoaded;
  // Anew, and not only the part that is missing: browsers remember that a part did not load.
  const retry = hasLoaded ? again : () => location.reload();
  return (
    <Page title={sharedIn.title} back={{ label: common.back, href: "#/" }}>
      <Notice
        kind="careful"
        title={title}
        actions={
          <Button kind="plain" onClick={retry}>
            {common.retry}
          </Button>
        }
      >
        <p>{text}</p>
      </Notice>
    </Page>
  );
}

interface AllProps {
  readonly waiting: readonly Waiting[];
  readonly box: DropBox;
  readonly again: () => void;
}

/** Any site can post here until no more is taken: all of it goes with one press, and comes back with another. */
function DiscardAll({ waiting, box, again }: AllProps) {
  const { sharedIn } = useWords().words;
  const { busy, discard } = useDoing(box, again);
  return (
    <Actions>
      <Button kind="quiet" busy={busy} onClick={() => void discard(waiting)}>
        {sharedIn.discardAll}
      </Button>
    </Actions>
  );
}

interface OneProps {
  readonly waiting: Waiting;
  readonly box: DropBox;
  /** Null while there is none that a note could belong to. */
  readonly therapyId: Id | null;
  readonly onKept: (id: Id) => void;
  readonly again: () => void;
}

/** One thing that was shared. */
function One({ waiting, box, therapyId, onKept, again }: OneProps) {
  const { words, language } = useWords();
  const { sharedIn } = words;
  const { busy, keep, discard } = useDoing(box, again);
  const { item, said } = waiting;
  const keepIn = async (therapy: Id) => {
    if (await keep(waiting, therapy)) onKept(item.id);
  };
  return (
    <Card>
      <Stack>
        {said === null ? (
          <>
            <p>{sharedIn.lost}</p>
            <p>{sharedIn.lostHint}</p>
          </>
        ) : (
          <>
            <p>{atLineStart(language, formatDay(language, said.day, "weekday"))}</p>
            <OwnWords text={said.text} />
          </>
        )}
        <Actions>
          {said === null || therapyId === null ? null : (
            <Button kind="main" busy={busy} onClick={() => void keepIn(therapyId)}>
              {sharedIn.keep}
            </Button>
          )}
          <Button kind="quiet" busy={busy} onClick={() => void discard([waiting])}>
            {sharedIn.discard}
          </Button>
        </Actions>
      </Stack>
    </Card>
  );
}
