import { useRef, useState } from "react";
import { historyOf, type HistoryKind } from "#domain/history.ts";
import { GROUP_OF } from "#forms/agreed-now.ts";
import { useWrite, type Write } from "#forms/use-write.ts";
import { Section } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { GroupMark } from "#ui/group-mark.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useJournal, useUnfinished, useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { AgreedBefore } from "./agreed-before.tsx";
import { AgreedLine } from "./agreed-line.tsx";
import { agreedText } from "./agreed-text.ts";
import { agreedHere, type Agreed, type Here } from "./beside.ts";
import styles from "./check-in.module.css";

const KINDS = ["goal", "task", "agreement"] as const satisfies readonly HistoryKind[];
interface AgreedFieldsProps {
  readonly here: Here;
  /** Something was agreed: the session is worth keeping, also where nothing else is said. */
  readonly onSaid: () => void;
}

/** What was agreed in this session: its kind, one line, and it is in Plan. */
export function AgreedFields({ here, onSaid }: AgreedFieldsProps) {
  const { checkIn } = useWords().words;
  const journal = useJournal();
  const begun = useBegunKind(here);
  const [chosen, setChosen] = useState<HistoryKind | null | undefined>(undefined);
  const kinds = useRef<HTMLDivElement>(null);
  const kind = chosen === undefined ? begun : chosen;
  const kept = () => {
    // The line goes away with what it held: the focus goes to what it was opened with.
    kinds.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    setChosen(null);
    onSaid();
  };
  const agreed = agreedHere(journal, here);
  return (
    <>
      <p className={styles.intro}>{checkIn.agreedIntro}</p>
      <div className={styles.kinds} ref={kinds} role="group" aria-label={checkIn.agreedKindsLabel}>
        {KINDS.map((each) => (
          <button
            key={each}
            type="button"
            className={styles.kind}
            aria-pressed={kind === each}
            onClick={() => setChosen(each)}
          >
            <GroupMark group={GROUP_OF[each]} />
            {checkIn.agreedKinds[each]}
          </button>
        ))}
      </div>
      {kind === null ? null : (
        <AgreedLine key={kind} kind={kind} here={here} isWanted={chosen !== undefined} onKept={kept} />
      )}
      {agreed.length === 0 ? null : (
        <Section title={checkIn.agreedList}>
          <RowList label={checkIn.agreedList}>
            {agreed.map((item) => (
              <AgreedRow key={item.id} item={item} />
            ))}
          </RowList>
        </Section>
      )}
      <AgreedBefore here={here} onSaid={onSaid} />
    </>
  );
}

/** The kind of what was being written about this session when the app went away. */
function useBegunKind(here: Here): HistoryKind | null {
  const vault = useVault();
  const unfinished = useUnfinished();
  const draft = unfinished?.find(
    ({ form, values, target }) =>
      KINDS.some((kind) => kind === form) &&
      vault.entry(target) === null &&
      (values as { changed?: { sessionId?: unknown } } | null)?.changed?.sessionId === here.id,
  );
  const [first, setFirst] = useState<HistoryKind | null>(null);
  if (first === null && draft !== undefined) setFirst(draft.form as HistoryKind);
  return first;
}

function AgreedRow({ item }: { readonly item: Agreed }) {
  const { words } = useWords();
  const { checkIn } = words;
  const vault = useVault();
  const write = useWrite();
  const { text, voice, label } = agreedText(words, item);
  const isNew = item.data.changed.turn === 0;
  const takeBack = () => {
    const before = historyOf(item.kind, vault.versions(item.id)).at(-2)?.data ?? null;
    const back = { kind: item.kind, id: item.id, data: isNew ? null : before } as Write;
    void write([back], checkIn.agreedTakenBack);
  };
  return (
    <Row
      title={text}
      voice={voice}
      lead={<GroupMark group={GROUP_OF[item.kind]} />}
      note={`${label} · ${isNew ? checkIn.agreedNew : checkIn.agreedChanged}`}
      href={`#/${item.kind}/${item.id}`}
      end={
        <Button kind="plain" small aria-label={checkIn.agreedTakeBackOf(text)} onClick={takeBack}>
          {checkIn.agreedTakeBack}
        </Button>
      }
    />
  );
}
