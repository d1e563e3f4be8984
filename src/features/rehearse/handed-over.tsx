import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { Button } from "#ui/button.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { useWords } from "#words/react.ts";
import styles from "./rehearse.module.css";

interface HandedOverProps {
  readonly text: string;
  readonly lang: string;
  readonly onBack: () => void;
}

/**
 * The phone in somebody else's hand: these words and nothing else. The way back takes two presses in two places, and
 * neither the Back of the phone nor the Esc key is one of them.
 */
export function HandedOver({ text, lang, onBack }: HandedOverProps) {
  const { card } = useWords().words.rehearse;
  const [isAsking, setAsking] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  useEffect(() => {
    // One more step of history with the same address: going back lands here again.
    const stay = () => {
      history.pushState({ ...history.state, handed: true }, "");
      setAsking(false);
    };
    stay();
    addEventListener("popstate", stay);
    return () => removeEventListener("popstate", stay);
  }, []);
  const leave = () => onBack();
  return (
    <dialog
      ref={dialog}
      className={styles.handed}
      aria-label={card.title}
      onCancel={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === "Escape") event.preventDefault();
      }}
    >
      <div className={styles.handedText} lang={lang} tabIndex={-1}>
        <OwnWords text={text} />
      </div>
      <div className={styles.handedFoot}>
        {isAsking ? (
          <>
            <Button kind="quiet" onClick={() => setAsking(false)}>
              {card.stay}
            </Button>
            <Button kind="quiet" onClick={leave}>
              {card.takeBackSure}
            </Button>
          </>
        ) : (
          <Button kind="plain" small onClick={() => setAsking(true)}>
            {card.takeBack}
          </Button>
        )}
      </div>
    </dialog>
  );
}
