import type { Start } from "#domain/rehearsal-starts.ts";
import type { Language } from "#domain/language.ts";
import { lineInWords, type BlockLine } from "#documents/page-blocks.ts";
import { Recall } from "#ui/speech.tsx";
import { useWords } from "#words/react.ts";
import type { Words } from "#words/words.ts";

/** What a rehearsal could begin from, in words: the person's own, or the item that was answered low and how. */
export function startInWords(
  words: Words,
  language: Language,
  { line, content, day, about }: Start,
): BlockLine {
  const read = lineInWords(words, language, { id: line, content, day, about });
  if (content.kind !== "answers") return read;
  return { ...read, text: words.page.labelled(words.checkIn.shortItems[content.item], read.text) };
}

/** The same, brought back beside what is being written about it. */
export function StartRecall({ start, label }: { readonly start: Start; readonly label: string }) {
  const { words, language } = useWords();
  const { text, voice, label: when } = startInWords(words, language, start);
  const named = when === null ? label : `${label} · ${when}`;
  // That something was not said can be known without a word of what it was.
  if (text.trim() === "" && start.about === "unsaid")
    return (
      <Recall label={named}>
        <p>{words.checkIn.items.unsaid}</p>
      </Recall>
    );
  return voice === "own" ? (
    <Recall label={named} text={text} />
  ) : (
    <Recall label={named}>
      <p>{text}</p>
    </Recall>
  );
}
