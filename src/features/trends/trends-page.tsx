import { HEADINGS, HEADING_OF } from "#domain/check-in.ts";
import { isItemKey } from "#domain/trend-line.ts";
import { seenNow } from "#domain/trend-seen.ts";
import type { Trend } from "#domain/trend-usual.ts";
import { dayNow } from "#device/clock.ts";
import { ObservedList } from "#forms/observed.tsx";
import { TherapySwitch } from "#forms/therapy-switch.tsx";
import { LinkButton } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Empty } from "#ui/empty.tsx";
import { GroupMark, type Group } from "#ui/group-mark.tsx";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { BeforeSection } from "./before-section.tsx";
import { EventsSection } from "./events-section.tsx";
import { GoalsSection } from "./goals-section.tsx";
import { ItemCard } from "./item-card.tsx";
import { TasksSection } from "./tasks-section.tsx";
import { UnsaidSection } from "./unsaid-section.tsx";
import { useAnswered, useTrends } from "./use-trends.ts";
import styles from "./trends.module.css";

/** How it goes in one therapy: each answer beside the person's own usual, and what happened around it. Nothing is added up. */
export function TrendsPage() {
  const { words } = useWords();
  const { trends: place, common, checkIn, journey } = words;
  const journal = useJournal();
  const trends = useTrends();
  const { items, own } = useAnswered(trends);
  if (trends === null) return null;
  const { therapy, sessions } = trends;
  const back = { label: common.back, onBack: () => goBack("/journey") };
  if (sessions.length === 0)
    return (
      <Page title={place.title} back={back}>
        <TherapySwitch chosen={therapy.id} />
        <Empty
          drawing={3}
          sentence={place.empty}
          action={
            <LinkButton kind="main" href="#/check-in/complete">
              {journey.tell}
            </LinkButton>
          }
        />
      </Page>
    );
  const byHeading = Map.groupBy(items, ({ key }) => (isItemKey(key) ? HEADING_OF[key] : "bond"));
  const seen = seenNow(journal, therapy, dayNow()).filter(({ chosen }) => chosen === null);
  return (
    <Page
      title={place.title}
      back={back}
      aside={<EventsSection key={therapy.id} therapy={therapy} sessions={sessions} />}
      asideLabel={place.weeksTitle}
    >
      <div className={styles.printed}>
        <TherapySwitch chosen={therapy.id} />
        <p>{place.intro}</p>
        <ObservedList key={therapy.id} title={place.now} therapyId={therapy.id} seen={seen} hasLink={false} />
        {items.every(({ key }) => key === "unsaid") ? <p className={styles.soft}>{place.noAnswers}</p> : null}
        <div className={styles.groups}>
          {HEADINGS.map((heading) => (
            <Items
              key={heading}
              title={checkIn.headings[heading]}
              group={heading}
              trends={byHeading.get(heading) ?? []}
              therapy={therapy}
            />
          ))}
          <Items title={place.own} group={null} trends={own} therapy={therapy} />
        </div>
        <Disclosure summary={place.howRead}>
          <p>{place.howReadText}</p>
          <p>{place.few}</p>
          <p>{checkIn.help.lowCanBeGood}</p>
        </Disclosure>
        <UnsaidSection key={`unsaid ${therapy.id}`} therapy={therapy} />
        <TasksSection therapy={therapy} />
        <GoalsSection therapy={therapy} />
        <BeforeSection key={`before ${therapy.id}`} therapy={therapy} />
      </div>
    </Page>
  );
}

interface ItemsProps extends Pick<Parameters<typeof ItemCard>[0], "therapy"> {
  readonly title: string;
  readonly group: Group | null;
  readonly trends: readonly Trend[];
}

/** What belongs to one part of working together. */
function Items({ title, group, trends, therapy }: ItemsProps) {
  const [first, ...more] = trends;
  if (first === undefined) return null;
  // A heading over one thing would only say its name twice.
  if (more.length === 0 && group !== null) return <ItemCard therapy={therapy} trend={first} isAlone />;
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>
        {group === null ? null : <GroupMark group={group} />}
        {title}
      </h2>
      <div className={styles.items}>
        {trends.map((trend) => (
          <ItemCard key={trend.key} therapy={therapy} trend={trend} />
        ))}
      </div>
    </section>
  );
}
