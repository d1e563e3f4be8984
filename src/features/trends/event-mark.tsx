import type { EventKind } from "#domain/trend-events.ts";
import styles from "./weeks.module.css";

/** A shape for each kind of event, told apart without colour. Drawn in a square of 16. */
export const EVENT_SHAPES: Readonly<Record<EventKind, string>> = {
  begun: "M8 13.5V2.5M8 3h6l-2 2.75 2 2.75H8",
  agreement: "M2.5 5.75h11M2.5 10.25h11",
  goal: "M8 2l6 6-6 6-6-6z",
  said: "M2.5 3h11v7.5H8L4.5 13.5v-3h-2z",
  state: "M5.5 3v10M10.5 3v10",
  usual: "M8 1.5v3M8 6.5v3M8 11.5v3",
  review: "M8 2.75a5.25 5.25 0 1 1-5.25 5.25M2.5 3.5v4.75h4.75",
  gap: "M5 13.5l2.5-11M9 13.5l2.5-11",
};

/** The shape of one event. Its words stand beside it. */
export function EventMark({ kind }: { readonly kind: EventKind }) {
  return (
    <svg className={styles.eventMark} viewBox="0 0 16 16" data-event={kind} aria-hidden="true">
      <path d={EVENT_SHAPES[kind]} />
    </svg>
  );
}
