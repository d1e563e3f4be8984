import type { ReactNode } from "react";
import styles from "./actions.module.css";

/** Buttons side by side, of equal weight in width; one under the other where there is no room. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}

/** A heading and what belongs to it. `end`: a small link or button on the heading's line. */
export function Section({
  title,
  end,
  id,
  children,
}: {
  title: string;
  end?: ReactNode;
  id?: string | undefined;
  children: ReactNode;
}) {
  return (
    <section className={styles.section} id={id}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {end}
      </div>
      {children}
    </section>
  );
}

/** Things one under the other with the page's usual distance. */
export function Stack({
  gap = "normal",
  children,
}: {
  gap?: "tight" | "normal" | "wide" | undefined;
  children: ReactNode;
}) {
  return (
    <div className={styles.stack} data-gap={gap}>
      {children}
    </div>
  );
}
