import { useEffect, useId, useRef, useState } from "react";
import type { Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import type { Item } from "#domain/journal.ts";
import { emptySaying, SAID, type Said } from "#domain/saying.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { SayingMore, type SayingHandle } from "./saying-more.tsx";
import { rehearsalName } from "./saying-name.ts";
import { useWrite } from "./use-write.ts";
import styles from "./saying.module.css";

interface SayingFieldProps {
  readonly rehearsal: Item<"rehearsal">;
  /** Null until it is told. */
  readonly saying: Item<"saying"> | null;
  /** When and in which session a new one was. */
  readonly here: { readonly day: Day; readonly sessionId: Id | null };
  /** The day can be changed here. */
  readonly withDay?: boolean;
  readonly onSaid?: (id: Id) => void;
  /** What was tapped takes the focus. */
  readonly isWanted?: boolean;
  /** Gives it a button that deletes it, and says where to go then. */
  readonly onDeleted?: () => void;
}

/** Did I say it? One tap tells it, the same tap takes it back, and what else there is to tell follows. */
export function SayingField(props: SayingFieldProps) {
  const { rehearsal, saying, here, withDay = false, isWanted = false, onSaid, onDeleted } = props;
  const { words } = useWords();
  const vault = useVault();
  const write = useWrite();
  const more = useRef<SayingHandle>(null);
  const title = useId();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isWanted) group.current?.querySelector<HTMLElement>("input:checked")?.focus({ preventScroll: true });
  }, [isWanted]);
  const name = rehearsalName(words, rehearsal.data);
  // One id for the whole of it: two quick taps are one saying, as the second wanted it.
  const [id] = useState(() => vault.newId());
  const begin = async (said: Said) => {
    const data = {
      ...emptySaying(rehearsal.id, rehearsal.data, here.day, said),
      sessionId: here.sessionId,
    };
    if (await write([{ kind: "saying", id, data }])) onSaid?.(id);
  };
  const takeBack = async (id: Id, said: string): Promise<boolean> => {
    const handle = more.current;
    // What is still being typed goes along, so that all of it comes back.
    await handle?.settle();
    const isGone = await write([{ kind: "saying", id, data: null }], said);
    if (isGone) await handle?.forget();
    return isGone;
  };
  const remove = async (id: Id) => {
    if (await takeBack(id, words.common.deleted)) onDeleted?.();
  };
  const choose = (said: Said | null) => {
    if (saying === null) return said === null ? undefined : void begin(said);
    if (said === null) return void takeBack(saying.id, words.saying.takenBack);
    // Until the rest has arrived there is nothing typed that could be lost.
    void (
      more.current?.change({ said }) ??
      write([{ kind: "saying", id: saying.id, data: { ...saying.data, said } }])
    );
  };
  return (
    <div className={styles.saying} role="group" aria-labelledby={title} ref={group}>
      <div id={title} className={styles.name}>
        {name.voice === "own" ? <OwnWords text={name.text} /> : <p>{name.text}</p>}
      </div>
      <Choices
        legend={words.saying.didISay}
        options={SAID.map((value) => ({ value, label: words.rehearsal.said[value] }))}
        value={saying?.data.said ?? null}
        onChange={choose}
        clearable
      />
      {saying === null ? null : (
        <SayingMore key={saying.id} saying={saying} rehearsalId={rehearsal.id} withDay={withDay} ref={more} />
      )}
      {saying === null || onDeleted === undefined ? null : (
        <div>
          <Button kind="danger" onClick={() => void remove(saying.id)}>
            {words.saying.delete}
          </Button>
        </div>
      )}
    </div>
  );
}
