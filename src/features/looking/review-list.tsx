import type { Item } from "#domain/journal.ts";
import { Section } from "#ui/actions.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";

/** The times somebody looked back before, and what they wanted then. */
export function ReviewList({ reviews }: { readonly reviews: readonly Item<"review">[] }) {
  const { words, language } = useWords();
  const { looking } = words;
  return (
    <Section title={looking.before}>
      <RowList label={looking.before}>
        {reviews.map(({ id, data: { choice, line, day } }) => {
          const chosen = choice === null ? looking.undecided : looking.review.choices[choice];
          const when = formatDay(language, day, "short");
          return (
            <Row
              key={id}
              title={line.trim() === "" ? chosen : line.trim()}
              voice={line.trim() === "" ? "app" : "own"}
              note={line.trim() === "" ? when : words.common.dayAndTime(chosen, when)}
              href={`#/look-back/${id}`}
            />
          );
        })}
      </RowList>
    </Section>
  );
}
