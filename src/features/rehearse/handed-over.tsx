import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button } from "#ui/button.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { useWords } from "#words/react.ts";
import { isHandedOver, stayHandedOver, takenBack } from "./handed.ts";
import styles from "./rehearse.module.css";

interface HandedOverProps {
  /** Which side of the card, so that it is found again after the page was loaded anew. */
  readonly face: string;
  readonly text: string;
  readonly lang: string;
  readonly onBack: () => void;
}

/**
 * The phone in somebody else's hand: these words and nothing else. The way back takes two presses in two places, and
 * neither the Back of the phone nor the Esc key is one of them.
 */
export function HandedOver({ face, text, lang, onBack }: HandedOverProps) {
  const { card } = useWords().words.rehearse;
  const [isAsking, setAsking] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  const isLeaving = useRef(false);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    words.current?.focus();
    return () => element?.close();
  }, []);
  useEffect(() => {
    const stay = () => {
      if (isLeaving.current) return;
      stayHandedOver(face);
      setAsking(false);
    };
    stay();
    addEventListener("popstate", stay);
    return () => removeEventListener("popstate", stay);
  }, [face]);
  const ask = (next: boolean) => {
    // What was pressed goes away with the press: the focus goes on to what took its place.
    flushSync(() => setAsking(next));
    foot.current?.querySelector("button")?.focus();
  };
  const leave = async () => {
    isLeaving.current = true;
    if (isHandedOver()) await takenBack();
    onBack();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.handed}
      aria-label={card.title}
      onCancel={(event) => event.preventDefault()}
      onClose={() => {
        // The Back of a phone may close a dialog without asking it: then it opens again, and the words stay.
        if (dialog.current?.isConnected && !isLeaving.current) dialog.current.showModal();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") event.preventDefault();
      }}
    >
      <div ref={words} className={styles.handedText} lang={lang} tabIndex={-1}>
        <OwnWords text={text} />
      </div>
      <div ref={foot} className={styles.handedFoot}>
        {isAsking ? (
          <>
            <Button kind="quiet" onClick={() => ask(false)}>
              {card.stay}
            </Button>
            <Button kind="quiet" onClick={() => void leave()}>
              {card.takeBackSure}
            </Button>
          </>
        ) : (
          <Button kind="plain" small onClick={() => ask(true)}>
            {card.takeBack}
          </Button>
        )}
      </div>
    </dialog>
  );
}
