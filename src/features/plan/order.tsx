import { useEffect, useRef, useState } from "react";
import { IconButton } from "#ui/button.tsx";
import { HiddenText } from "#ui/hidden-text.tsx";
import { IconDown, IconUp } from "#ui/icons.tsx";
import { useWords } from "#words/react.ts";
import styles from "./plan.module.css";

interface OrderProps {
  readonly text: string;
  readonly at: number;
  readonly of: number;
  readonly onMove: (by: -1 | 1) => void;
}

/** Moves a thing up or down. The pressed button keeps the focus wherever it goes; at an end the other one takes it. */
export function Order({ text, at, of, onMove }: OrderProps) {
  const { page } = useWords().words;
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  const pressed = useRef<{ by: -1 | 1; at: number } | null>(null);
  const [hasMoved, setMoved] = useState(false);
  useEffect(() => {
    if (pressed.current === null || pressed.current.at === at) return;
    const [wanted, other] = pressed.current.by === -1 ? [up, down] : [down, up];
    pressed.current = null;
    (wanted.current?.disabled === false ? wanted : other).current?.focus();
  }, [at]);
  const go = (by: -1 | 1) => {
    pressed.current = { by, at };
    setMoved(true);
    onMove(by);
  };
  return (
    <div className={styles.order}>
      <IconButton
        ref={up}
        label={page.moveUp(text)}
        icon={<IconUp />}
        disabled={at === 0}
        onClick={() => go(-1)}
      />
      <IconButton
        ref={down}
        label={page.moveDown(text)}
        icon={<IconDown />}
        disabled={at === of - 1}
        onClick={() => go(1)}
      />
      <span role="status">
        <HiddenText>{hasMoved ? page.placeNow(at + 1, of) : ""}</HiddenText>
      </span>
    </div>
  );
}
