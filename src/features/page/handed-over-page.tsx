import { ofTherapy, therapyInView } from "#domain/journal.ts";
import { LinkButton } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useJournal } from "#vault/react.ts";
import { atLineStart, formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { handedHow } from "./handed-words.ts";

/** What the therapist has: every page and message that left, newest first. */
export function HandedOverPage() {
  const { words, language } = useWords();
  const { page, common } = words;
  const journal = useJournal();
  const therapy = therapyInView(journal);
  const handed = therapy === null ? [] : ofTherapy(journal.summary, therapy.id);
  return (
    <Page title={page.handedTitle} back={{ label: common.back, onBack: () => goBack("/page") }}>
      {handed.length === 0 ? (
        <Empty
          drawing={3}
          sentence={page.handedEmpty}
          action={
            <LinkButton kind="quiet" href="#/page">
              {page.makeOne}
            </LinkButton>
          }
        />
      ) : (
        <RowList>
          {handed.map(({ id, data }) => (
            <Row
              key={id}
              voice="app"
              title={atLineStart(language, formatDay(language, data.day, "long"))}
              note={[
                atLineStart(language, handedHow(words, data)),
                data.from === null || data.to === null
                  ? null
                  : page.handedPeriod(
                      formatDay(language, data.from, "short"),
                      formatDay(language, data.to, "short"),
                    ),
              ]
                .filter((part) => part !== null)
                .join(" · ")}
              href={`#/page/handed-over/${id}`}
            />
          ))}
        </RowList>
      )}
    </Page>
  );
}
