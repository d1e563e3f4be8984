import type { ForeseenMark } from "#domain/rehearse.ts";
import styles from "./seen.module.css";

const FRAME =
  "M4 2.75h8A1.25 1.25 0 0 1 13.25 4v8A1.25 1.25 0 0 1 12 13.25H4A1.25 1.25 0 0 1 2.75 12V4A1.25 1.25 0 0 1 4 2.75z";

/** Full, half and open; a point where nobody told; a line where it was not said. Each is only another shape. */
const SHAPES: Readonly<Record<ForeseenMark, { readonly frame: string; readonly inside: string }>> = {
  yes: { frame: FRAME, inside: FRAME },
  partly: { frame: FRAME, inside: "M2.75 8h10.5v4A1.25 1.25 0 0 1 12 13.25H4A1.25 1.25 0 0 1 2.75 12z" },
  no: { frame: FRAME, inside: "" },
  "not-told": { frame: "", inside: "M8 6.5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3z" },
  "not-said": { frame: "M3 8h10", inside: "" },
};

/** What became of a fear, as a shape. Its word stands beside it or in the key. */
export function SeenMark({ mark }: { readonly mark: ForeseenMark }) {
  const { frame, inside } = SHAPES[mark];
  return (
    <svg className={styles.mark} viewBox="0 0 16 16" data-mark={mark} aria-hidden="true">
      <path className={styles.frame} d={frame} />
      <path className={styles.inside} d={inside} />
    </svg>
  );
}

/** How likely it seemed, as it stands on the line. */
export function SeenRing() {
  return (
    <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true">
      <circle className={styles.keyRing} cx="8" cy="8" r="5.5" />
    </svg>
  );
}
