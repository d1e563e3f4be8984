import type { Item } from "#domain/journal.ts";
import { Section } from "#ui/actions.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { atLineStart, formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";

/** The most recent session in the person's own words. */
export function LastSession({ session }: { readonly session: Item<"session"> }) {
  const { words, language } = useWords();
  const { word, line, day } = session.data;
  const said = [word, line].filter((text) => text !== "").join(" · ");
  const when = atLineStart(language, formatDay(language, day, "weekday"));
  return (
    <Section title={words.today.lastSession}>
      <RowList>
        <Row
          title={said === "" ? when : said}
          voice={said === "" ? "app" : "own"}
          note={said === "" ? undefined : when}
          href={`#/session/${session.id}`}
        />
      </RowList>
    </Section>
  );
}
