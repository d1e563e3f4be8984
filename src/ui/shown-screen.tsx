import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { Button, IconButton } from "./button.tsx";
import { isLeftwards } from "./direction.ts";
import { HiddenText } from "./hidden-text.tsx";
import { IconBack, IconForward, IconTurn } from "./icons.tsx";
import styles from "./shown-screen.module.css";

/** What stands on the buttons, and what those who listen hear. */
export interface ShownWords {
  readonly previous: string;
  readonly next: string;
  readonly position: (at: number, of: number) => string;
  readonly turn: string;
  readonly turnBack: string;
  readonly takeBack: string;
  readonly takeBackSure: string;
  readonly stay: string;
}

interface ShownScreenProps {
  /** What is shown, for those who listen. */
  readonly title: string;
  readonly words: ShownWords;
  /** One after the other, to swipe through. */
  readonly parts: readonly { readonly key: string; readonly content: ReactNode }[];
  /** The person has the phone back, and wants the journal. */
  readonly onBack: () => void;
}

/**
 * The screen in somebody else's hand: large words, and nothing else of the journal. The way back takes two presses in two
 * places.
 */
export function ShownScreen({ title, words, parts, onBack }: ShownScreenProps) {
  const row = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);
  const [at, setAt] = useState(0);
  const [isTurned, setTurned] = useState(false);
  useEffect(() => main.current?.focus({ preventScroll: true }), []);
  const goTo = (next: number) => {
    const element = row.current;
    if (element === null || next < 0 || next >= parts.length) return;
    element.scrollTo({ left: next * element.clientWidth * (isLeftwards(element) ? -1 : 1) });
  };
  const follow = () => {
    const element = row.current;
    if (element !== null) setAt(Math.round(Math.abs(element.scrollLeft) / Math.max(1, element.clientWidth)));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const aside = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const by = isLeftwards(event.currentTarget) ? -aside : aside;
    if (by === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    goTo(at + by);
  };
  const isOne = parts.length < 2;
  return (
    <main ref={main} className={styles.shown} aria-label={title} tabIndex={-1} onKeyDown={onKeyDown}>
      <div className={styles.whole}>
        <div ref={row} className={styles.row} data-turned={isTurned} onScroll={follow}>
          {parts.map(({ key, content }) => (
            // What is longer than the screen is scrolled, and by keyboard too.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            <div key={key} className={styles.part} tabIndex={0}>
              <div className={styles.inner}>{content}</div>
            </div>
          ))}
        </div>
        <div className={styles.foot}>
          {isOne ? null : (
            <div className={styles.pages}>
              <IconButton
                label={words.previous}
                icon={<IconBack />}
                aria-disabled={at === 0}
                onClick={() => goTo(at - 1)}
              />
              <p role="status">{words.position(at + 1, parts.length)}</p>
              <IconButton
                label={words.next}
                icon={<IconForward />}
                aria-disabled={at === parts.length - 1}
                onClick={() => goTo(at + 1)}
              />
            </div>
          )}
          <WayBack words={words} isTurned={isTurned} onTurn={() => setTurned(!isTurned)} onBack={onBack} />
        </div>
      </div>
    </main>
  );
}

interface WayBackProps {
  readonly words: ShownWords;
  readonly isTurned: boolean;
  readonly onTurn: () => void;
  readonly onBack: () => void;
}

function WayBack({ words, isTurned, onTurn, onBack }: WayBackProps) {
  const [isAsking, setAsking] = useState(false);
  const buttons = useRef<HTMLDivElement>(null);
  const ask = (next: boolean) => {
    // What was pressed goes away with the press: the focus goes on to what took its place.
    flushSync(() => setAsking(next));
    buttons.current?.querySelector<HTMLElement>(`[data-first="${next ? "stay" : "back"}"]`)?.focus();
  };
  return (
    <div ref={buttons} className={styles.ways}>
      {isAsking ? (
        <>
          <Button kind="quiet" data-first="stay" onClick={() => ask(false)}>
            {words.stay}
          </Button>
          <Button kind="quiet" onClick={onBack}>
            {words.takeBackSure}
          </Button>
        </>
      ) : (
        <>
          <Button kind="plain" small data-first="back" onClick={() => ask(true)}>
            {words.takeBack}
          </Button>
          <Button kind="plain" small icon={<IconTurn />} aria-pressed={isTurned} onClick={onTurn}>
            {isTurned ? words.turnBack : words.turn}
          </Button>
        </>
      )}
    </div>
  );
}

/** A heading for those who listen, where the words alone fill the screen. */
export const ShownTitle = ({ children }: { readonly children: string }) => (
  <h1>
    <HiddenText>{children}</HiddenText>
  </h1>
);
