import { type ReactNode, useLayoutEffect, useRef } from "react";
import styles from "./cover.module.css";
import { Mark } from "./mark.tsx";

/**
 * Nothing of the journal can be seen: opaque, above everything, also above an open sheet (a popover goes to the top
 * layer; where popovers are missing it is fixed above the page). It hides from the eye only: whoever shows it locks, or
 * unmounts what is under it.
 */
export function Cover({ children }: { children?: ReactNode }) {
  const cover = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = cover.current;
    if (element && "showPopover" in element) element.showPopover();
  }, []);
  return (
    <div ref={cover} className={styles.cover} popover="manual">
      <Mark size="5rem" />
      {children}
    </div>
  );
}
