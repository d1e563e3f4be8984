import type { ReactNode } from "react";
import styles from "./hidden-text.module.css";

/** Words for those who listen, where a drawing or the place already tells those who look. */
export function HiddenText({ children, id }: { children: ReactNode; id?: string | undefined }) {
  return (
    <span className={styles.hidden} id={id}>
      {children}
    </span>
  );
}
