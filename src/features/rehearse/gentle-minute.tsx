import { useEffect, useState } from "react";
import { Button } from "#ui/button.tsx";
import { IconClock } from "#ui/icons.tsx";
import { useWords } from "#words/react.ts";
import styles from "./rehearse.module.css";

const MINUTE_MS = 60_000;

/** A minute that makes no sound and counts nothing down: a line that fills, and a word when it is over. */
export function GentleMinute() {
  const { aloud } = useWords().words.rehearse;
  const [state, setState] = useState<"idle" | "runs" | "over">("idle");
  useEffect(() => {
    if (state !== "runs") return undefined;
    const over = setTimeout(() => setState("over"), MINUTE_MS);
    return () => clearTimeout(over);
  }, [state]);
  const runs = state === "runs";
  return (
    <div className={styles.minute}>
      <Button kind="quiet" small icon={<IconClock />} onClick={() => setState(runs ? "idle" : "runs")}>
        {runs ? aloud.stopMinute : aloud.minute}
      </Button>
      {runs ? <span className={styles.minuteLine} aria-hidden="true" /> : null}
      <p className={styles.small} role="status">
        {runs ? aloud.minuteRuns : state === "over" ? aloud.minuteOver : ""}
      </p>
    </div>
  );
}
