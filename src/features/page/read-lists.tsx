import type { BlockLine, BlockList } from "#documents/page-blocks.ts";
import { useWords } from "#words/react.ts";
import { Dots } from "./dots.tsx";

/** The lines of a section as they are read and nothing else: no buttons, no names. */
export const ReadLists = ({ lists }: { readonly lists: readonly BlockList[] }) =>
  lists.map(({ title, numbered, lines }) => {
    const List = numbered ? "ol" : "ul";
    return (
      <div key={title ?? ""}>
        {title === null ? null : <h3>{title}</h3>}
        <List>
          {lines.map((line) => (
            <li key={line.id} data-line={line.id} data-voice={line.voice}>
              <LineWords line={line} />
            </li>
          ))}
        </List>
      </div>
    );
  });

/** What stands on a line, on the screen and in print alike. */
export function LineWords({ line }: { readonly line: BlockLine }) {
  const { words } = useWords();
  const { label, text, detail, also, dots } = line;
  return (
    <span data-part="words">
      {label === null ? null : <span data-part="label">{words.page.labelled(label, "")}</span>}
      <span data-part="text" dir="auto" translate="no">
        {text}
      </span>
      {detail === null ? null : (
        <span data-part="detail">
          {dots.length === 0 ? null : <Dots places={dots} />}
          <span>{detail}</span>
        </span>
      )}
      {also === null ? null : (
        <span data-part="also" dir="auto" translate="no">
          {also}
        </span>
      )}
    </span>
  );
}
