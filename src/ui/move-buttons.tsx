import { useEffect, useRef, useState } from "react";
import { IconButton } from "./button.tsx";
import { HiddenText } from "./hidden-text.tsx";
import { IconDown, IconUp } from "./icons.tsx";
import styles from "./move-buttons.module.css";

interface MoveButtonsProps {
  readonly upLabel: string;
  readonly downLabel: string;
  /** Its place, from 0, among those that can be moved. */
  readonly at: number;
  readonly of: number;
  /** Says where it is now, to those who listen. */
  readonly placeLabel: (place: number, of: number) => string;
  readonly onMove: (by: -1 | 1) => void;
}

/** Moves a line up or down. The pressed button keeps the focus wherever the line goes; at an end the other one takes it. */
export function MoveButtons({ upLabel, downLabel, at, of, placeLabel, onMove }: MoveButtonsProps) {
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  const pressed = useRef<{ by: -1 | 1; at: number } | null>(null);
  const [hasMoved, setMoved] = useState(false);
  useEffect(() => {
    // Saving takes a moment: the focus is looked after when the line has arrived.
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
    <span className={styles.buttons}>
      <IconButton ref={up} label={upLabel} icon={<IconUp />} disabled={at === 0} onClick={() => go(-1)} />
      <IconButton
        ref={down}
        label={downLabel}
        icon={<IconDown />}
        disabled={at === of - 1}
        onClick={() => go(1)}
      />
      <span role="status">
        <HiddenText>{hasMoved ? placeLabel(at + 1, of) : ""}</HiddenText>
      </span>
    </span>
  );
}
