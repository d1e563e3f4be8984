import { bringList } from "#domain/bring.ts";
import type { Id } from "#domain/id.ts";
import { FIRST_THINGS } from "#domain/summary-line.ts";
import { lineInWords } from "#documents/page-blocks.ts";
import { addressOf } from "#forms/addresses.ts";
import { fromWhere } from "#forms/from-where.ts";
import { Actions, Section } from "#ui/actions.tsx";
import { LinkButton } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { LampMark } from "#ui/group-mark.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";

interface ToBringProps {
  readonly therapyId: Id;
  /** The day of the next session, in words. */
  readonly when: string | null;
  /** There is a session today: what is brought can be ticked in it. */
  readonly isSessionDay: boolean;
  /** The lamp above offers the page, or one line, already. */
  readonly lampOffers: "page" | "line" | null;
}

/** The first things that wait for the next session; the list itself has a page of its own. */
export function ToBring({ therapyId, when, isSessionDay, lampOffers }: ToBringProps) {
  const { words, language } = useWords();
  const { today } = words;
  const waiting = bringList(useJournal(), therapyId);
  const shown = waiting.slice(0, FIRST_THINGS);
  const more = waiting.length > shown.length ? today.wholeList(waiting.length) : today.theList;
  return (
    <Section
      title={when === null ? today.toBring : today.toBringOn(when)}
      end={
        <LinkButton kind="plain" small href="#/bring">
          {more}
        </LinkButton>
      }
    >
      {waiting.length === 0 ? (
        <Empty
          drawing={2}
          sentence={today.nothingToBring}
          action={
            lampOffers === "line" ? null : (
              <LinkButton kind="quiet" href="#/bring">
                {today.writeLine}
              </LinkButton>
            )
          }
        />
      ) : (
        <>
          <RowList label={today.toBring}>
            {shown.map((item, at) => {
              const { label, text, voice } = lineInWords(words, language, { ...item, day: null });
              return (
                <Row
                  key={item.id}
                  title={text}
                  voice={voice}
                  lead={<LampMark>{at + 1}</LampMark>}
                  note={label ?? fromWhere(words, language, item)}
                  href={addressOf(item)}
                />
              );
            })}
          </RowList>
          {lampOffers === "page" && !isSessionDay ? null : (
            <Actions>
              {isSessionDay ? (
                <LinkButton kind="quiet" href="#/bring/session">
                  {today.inSession}
                </LinkButton>
              ) : null}
              {lampOffers === "page" ? null : (
                <LinkButton kind="quiet" href="#/page">
                  {today.makePage}
                </LinkButton>
              )}
            </Actions>
          )}
        </>
      )}
    </Section>
  );
}
