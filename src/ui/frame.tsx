import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./frame.module.css";
import { Mark } from "./mark.tsx";
import { type Note, NoteButton } from "./note-button.tsx";

type Place = { key: string; label: string; icon: ReactNode; href: string; current: boolean };
type FrameProps = {
  places: readonly Place[];
  /** The round lamp in the middle: write it down now. */
  note: Note;
  navLabel: string;
  skipLabel: string;
  /** The app's name, beside the mark on the rail. */
  name?: string | undefined;
  /** On a phone the bar steps aside, for a page with one thing to do. The rail of a wide screen stays. */
  bare?: boolean | undefined;
  children: ReactNode;
};

/** The four places and the lamp, around one page: a bar under the thumb, a rail where there is room. */
export function Frame({ places, note, navLabel, skipLabel, name, bare, children }: FrameProps) {
  return (
    <div className={styles.room}>
      <div className={classNames(styles.frame, bare && styles.bare)}>
        <a className={styles.skip} href="#main" onClick={skip}>
          {skipLabel}
        </a>
        <nav className={styles.bar} aria-label={navLabel}>
          <div className={styles.name}>
            <Mark size="2rem" />
            {name ? <span translate="no">{name}</span> : null}
          </div>
          <NoteButton note={note} />
          <div className={styles.nav}>
            <ul className={styles.places} role="list">
              {places.map((place) => (
                <li key={place.key}>
                  <a
                    className={styles.place}
                    href={place.href}
                    aria-current={place.current ? "page" : undefined}
                  >
                    {place.icon}
                    <span>{place.label}</span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        </nav>
        <main className={styles.main} id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}

/** The address belongs to the router (it lives after the #), so the jump is made by hand. */
function skip(event: { preventDefault(): void }) {
  event.preventDefault();
  document.getElementById("main")?.focus();
}
