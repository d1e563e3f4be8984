import type { ReactNode } from "react";
import styles from "./empty.module.css";
import { Beats, type Closeness, Leaning } from "./mark.tsx";

type EmptyProps = {
  /** How near the two strokes stand, or the beats of pace; nothing to show no drawing. */
  drawing?: Closeness | "beats" | undefined;
  /** One true sentence. */
  sentence: string;
  /** One action. */
  action?: ReactNode;
};

/** Nothing here yet, and that is all right. */
export function Empty({ drawing, sentence, action }: EmptyProps) {
  return (
    <div className={styles.empty}>
      {drawing === "beats" ? <Beats density={2} /> : null}
      {typeof drawing === "number" ? <Leaning closeness={drawing} /> : null}
      <p className={styles.sentence}>{sentence}</p>
      {action}
    </div>
  );
}
