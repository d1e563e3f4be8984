import { classNames } from "./class-names.ts";
import { Marked, type Marks } from "./marked.tsx";
import styles from "./own-words.module.css";

type OwnWordsProps = {
  text: string;
  as?: "p" | "span" | "div" | "blockquote" | undefined;
  size?: "normal" | "large" | undefined;
  /** What of it was looked for. */
  marks?: Marks | undefined;
};

/**
 * What the person wrote, as they wrote it: their face, their line breaks, their direction, never translated by the
 * browser. One sees at once whose words are whose.
 */
export function OwnWords({ text, as: Tag = "p", size = "normal", marks = [] }: OwnWordsProps) {
  return (
    <Tag className={classNames(styles.own, size === "large" && styles.large)} dir="auto" translate="no">
      <Marked text={text} marks={marks} />
    </Tag>
  );
}
