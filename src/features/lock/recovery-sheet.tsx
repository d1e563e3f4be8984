import { useEffect } from "react";
import { createPortal } from "react-dom";
import styles from "./lock.module.css";

interface RecoverySheetProps {
  readonly title: string;
  readonly groups: readonly string[];
}

/**
 * What is printed: the code and what it is, in a tree of its own beside the app. Nothing on it says of what it is the code,
 * as paper lies about.
 */
export function RecoverySheet({ title, groups }: RecoverySheetProps) {
  useEffect(() => {
    // Without margins of its own the browser prints no line with the address of the app; the sheet has its own.
    const margins = new CSSStyleSheet();
    margins.replaceSync("@page { margin: 0 }");
    document.adoptedStyleSheets.push(margins);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== margins);
    };
  }, []);
  return createPortal(
    <div className={styles.sheet} aria-hidden="true">
      <p>{title}</p>
      <p className={styles.printed}>{groups.join(" ")}</p>
    </div>,
    document.body,
  );
}
