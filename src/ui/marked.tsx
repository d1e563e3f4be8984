import styles from "./marked.module.css";

/** First unit, and the one after the last: in order, and apart from each other. */
export type Marks = readonly (readonly [from: number, to: number])[];

/** A text with parts of it marked: on a ground of their own and underlined, so that colour does not say it alone. */
export function Marked({ text, marks }: { readonly text: string; readonly marks: Marks }) {
  const parts = marks.map(([from, to], place) => ({
    from,
    before: text.slice(marks[place - 1]?.[1] ?? 0, from),
    marked: text.slice(from, to),
  }));
  return (
    <>
      {parts.map(({ from, before, marked }) => (
        <span key={from}>
          {before}
          <mark className={styles.mark}>{marked}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}
