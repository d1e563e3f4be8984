import { useId, useState } from "react";
import { formatDay } from "#words/format.ts";
import type { LineId } from "#domain/summary-line.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { useWords } from "#words/react.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import { HeadingFields } from "./heading-fields.tsx";
import { useStartAnew } from "./use-start-anew.ts";
import type { PageState } from "./use-page.ts";
import { WhatElse } from "./what-else.tsx";
import styles from "./choices.module.css";

interface ChoicePanelProps {
  readonly state: PageState;
  readonly onLine: (id: LineId) => void;
}

/** Everything that could stand on the page, group by group and line by line. Beside the page where there is room. */
export function ChoicePanel({ state, onLine }: ChoicePanelProps) {
  const { words, language } = useWords();
  const { page } = words;
  const [isOpen, setOpen] = useState(false);
  const startAnew = useStartAnew(state);
  const id = useId();
  const { sharedBefore } = state.draft;
  return (
    <>
      <button
        type="button"
        className={styles.opener}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span>{isOpen ? page.chooseDone : page.choose}</span>
        <span className={styles.count}>{page.chooseCount(state.lines)}</span>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3.5 6 4.5 4.5L12.5 6" />
        </svg>
      </button>
      <div className={styles.panel} id={id} data-open={isOpen}>
        <div className={styles.groups}>
          {state.laid.sections.map((section) => (
            <ChoiceGroup key={section.key} state={state} section={section} onLine={onLine} />
          ))}
        </div>
        <Disclosure summary={page.settings}>
          <HeadingFields
            state={state}
            since={
              sharedBefore === null
                ? page.sinceNone
                : page.sinceDay(formatDay(language, sharedBefore, "short"))
            }
          />
        </Disclosure>
        <WhatElse
          therapyId={state.therapyId}
          keeper={state.keeper}
          anew={state.lines === 0 ? null : { label: page.startAnew, onAct: startAnew }}
        />
      </div>
    </>
  );
}
