import { useMemo } from "react";
import type { Item } from "#domain/journal.ts";
import { eventsOf, weeksOf, type TrendEvent } from "#domain/trend-events.ts";
import { dayNow } from "#device/clock.ts";
import { Portions } from "#forms/portions.tsx";
import { rehearsalName } from "#forms/saying-name.ts";
import { Section } from "#ui/actions.tsx";
import { Row } from "#ui/row.tsx";
import { useJournal, useVault } from "#vault/react.ts";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { EventMark } from "./event-mark.tsx";
import { WeeksPicture } from "./weeks-picture.tsx";

interface EventsSectionProps {
  readonly therapy: Item<"therapy">;
  /** In order. */
  readonly sessions: readonly Item<"session">[];
}

/** The weeks of a therapy at a glance, and what happened in them. */
export function EventsSection({ therapy, sessions }: EventsSectionProps) {
  const { words, language } = useWords();
  const { trends } = words;
  const journal = useJournal();
  const vault = useVault();
  const events = useMemo(
    () => eventsOf(journal, therapy, (id) => vault.entry(id)?.v ?? []),
    [journal, therapy, vault],
  );
  const days = sessions.map(({ data }) => data.day);
  const isOver = therapy.data.state === "ended";
  // What has ended is not followed by empty weeks.
  const end = isOver
    ? ([events[0]?.day, days.at(-1)]
        .filter((day) => day !== undefined)
        .sort()
        .at(-1) ?? dayNow())
    : dayNow();
  const weeks = weeksOf(days, events, end);
  return (
    <>
      <Section title={trends.weeksTitle}>
        <WeeksPicture weeks={weeks} />
      </Section>
      <Section title={trends.eventsTitle}>
        <Portions
          label={trends.eventsTitle}
          items={events}
          portion={8}
          render={(event) => {
            const { title, voice, note, href } = inWords(event);
            return (
              <Row
                key={`${event.kind} ${event.key}`}
                title={title}
                voice={voice}
                note={note}
                lead={<EventMark kind={event.kind} />}
                href={href}
              />
            );
          }}
        />
      </Section>
    </>
  );

  interface InWords {
    readonly title: string;
    readonly voice: "own" | "app";
    readonly note: string;
    readonly href?: string;
  }

  function inWords(event: TrendEvent): InWords {
    const what = trends.events[event.kind];
    const day = formatDay(language, event.day, "short");
    const noted = (how: string) => `${how} · ${day}`;
    switch (event.kind) {
      case "agreement": {
        const { text, topic, title, state } = event.step.data;
        const named = topic === "other" && title.trim() !== "" ? title : words.page.agreementTopics[topic];
        return {
          title: text.trim() === "" ? named : text,
          voice: text.trim() === "" ? "app" : "own",
          note: noted(trends.eventIs(what, words.page.agreementStates[state])),
          href: `#/agreement/${event.item.id}`,
        };
      }
      case "goal": {
        const { text, state } = event.step.data;
        const how = state === "open" ? trends.goalNew : words.page.goalStates[state];
        return {
          title: text.trim() === "" ? words.page.unclearGoal : text,
          voice: text.trim() === "" ? "app" : "own",
          note: noted(trends.eventIs(what, how)),
          href: `#/goal/${event.item.id}`,
        };
      }
      case "said": {
        const name = event.rehearsal === null ? null : rehearsalName(words, event.rehearsal.data);
        return {
          title: name?.text ?? words.saying.unnamed,
          voice: name?.voice ?? "app",
          note: noted(what),
          href: `#/rehearse/saying/${event.saying.id}`,
        };
      }
      case "state":
        return { title: trends.eventIs(what, trends.states[event.state]), voice: "app", note: day };
      case "review":
        return {
          title: event.review.data.line.trim() === "" ? what : event.review.data.line,
          voice: event.review.data.line.trim() === "" ? "app" : "own",
          note: event.review.data.line.trim() === "" ? day : noted(what),
        };
      case "gap":
        return {
          title: what,
          voice: "app",
          note: trends.gapUntil(day, formatDay(language, event.to, "short")),
        };
      case "begun":
      case "usual":
        return { title: what, voice: "app", note: day };
    }
  }
}
