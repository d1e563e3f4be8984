import { mask } from "#domain/summary-choose.ts";
import type { PageDraft } from "#domain/summary-draft.ts";
import { MASK } from "#domain/summary-mask.ts";
import type { Personal } from "#domain/summary-names.ts";
import { Chips } from "#ui/choices.tsx";
import { useWords } from "#words/react.ts";

interface PersonalCheckProps {
  readonly found: readonly Personal[];
  readonly masked: readonly string[];
  /** What is said where nobody was found. */
  readonly none: string;
  readonly onMask: (change: <Draft extends Pick<PageDraft, "masked">>(draft: Draft) => Draft) => void;
}

/** Who may be named in what leaves, to be covered by hand. */
export function PersonalCheck({ found, masked, none, onMask }: PersonalCheckProps) {
  const { page } = useWords().words;
  if (found.length === 0) return <p>{none}</p>;
  const setMasked = (texts: readonly string[]) => {
    const wanted = new Set(texts);
    onMask((draft) => found.reduce((now, { text }) => mask(now, text, wanted.has(text)), draft));
  };
  return (
    <Chips
      legend={page.foundTitle}
      hint={page.foundText}
      options={found.map(({ text, kind }) => ({
        value: text,
        label: masked.includes(text) ? page.maskAs(text, MASK) : text,
        hint: page.foundKinds[kind],
      }))}
      values={masked.filter((text) => found.some((each) => each.text === text))}
      onChange={setMasked}
    />
  );
}
