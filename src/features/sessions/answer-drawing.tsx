import { placeOf, type Answers, type ItemKey } from "#domain/check-in.ts";
import { Beats, Leaning, Strip, type Closeness, type StripCell } from "#ui/mark.tsx";
import { useWords } from "#words/react.ts";
import { answerWord, isTold, ITEMS } from "./answer-words.ts";

interface DrawingProps {
  readonly item: ItemKey;
  readonly value: string | null;
}

/** The small drawing of an answer; its word stands beside it. What does not lie on the line of steps has none. */
export function AnswerDrawing({ item, value }: DrawingProps) {
  const place = placeOf(item, value);
  if (place === null || item === "unsaid") return null;
  return item === "pace" ? (
    <Beats density={place as Closeness} />
  ) : (
    <Leaning closeness={place as Closeness} />
  );
}

/** The items that have a drawing, in their fixed places. */
export const DRAWN: readonly ItemKey[] = ITEMS.filter((item) => item !== "unsaid");

function cellOf(item: ItemKey, answers: Answers): StripCell {
  const place = placeOf(item, answers[item].value);
  if (place === null) return null;
  return { kind: item === "pace" ? "beats" : "leaning", step: place as Closeness };
}

/** A session at a glance: eight fixed places. For those who listen it is one sentence. */
export function AnswerStrip({ answers }: { readonly answers: Answers }) {
  const { words } = useWords();
  const cells = DRAWN.map((item) => cellOf(item, answers));
  if (cells.every((cell) => cell === null)) return null;
  const said = ITEMS.filter((item) => isTold(item, answers) && answers[item].value !== null).map((item) =>
    words.journey.answerIs(words.checkIn.shortItems[item], answerWord(item, answers, words) ?? ""),
  );
  return <Strip cells={cells} label={words.journey.answersAre(said.join("; "))} />;
}
