import type { Day } from "#domain/day.ts";
import { ofTherapy, type Item, type Journal } from "#domain/journal.ts";
import { offeredNow } from "#domain/occurrence.ts";
import { attemptsOf } from "#domain/plan.ts";
import { Section } from "#ui/actions.tsx";
import { LinkButton } from "#ui/button.tsx";
import { GroupMark } from "#ui/group-mark.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { LookBackOffer } from "./look-back-offer.tsx";

/** Few enough to be an offer. */
const MOST = 3;

type When = "today" | "whenever";
interface Offered {
  readonly task: Item<"task">;
  readonly when: When;
}

/** The tasks that are offered today: those of the day first, then whenever the person likes, the newest first. */
export function offersToday(journal: Journal, therapy: Item<"therapy">, today: Day): Offered[] {
  const sessionDays = ofTherapy(journal.session, therapy.id).map(({ data }) => data.day);
  const course = { therapy: therapy.data, sessionDays };
  const offered = ofTherapy(journal.task, therapy.id).flatMap((task): Offered[] => {
    const attempts = attemptsOf(journal, task).map(({ data }) => data);
    const when = offeredNow(task.data, today, attempts, course);
    return when === "today" || when === "whenever" ? [{ task, when }] : [];
  });
  const newest = offered.reverse();
  return [...newest.filter(({ when }) => when === "today"), ...newest.filter(({ when }) => when !== "today")];
}

/** What is offered between the sessions: looking back, where it is time for that, and tasks. */
export function Offers({ therapy, today }: { readonly therapy: Item<"therapy">; readonly today: Day }) {
  return (
    <>
      <LookBackOffer therapy={therapy} today={today} />
      <TaskOffers therapy={therapy} today={today} />
    </>
  );
}

/** Tasks between the sessions, as offers: what is not taken up is not spoken of. */
function TaskOffers({ therapy, today }: { readonly therapy: Item<"therapy">; readonly today: Day }) {
  const { words } = useWords();
  const place = words.today;
  const offered = offersToday(useJournal(), therapy, today);
  if (offered.length === 0) return null;
  return (
    <Section
      title={place.between}
      end={
        <LinkButton kind="plain" small href="#/plan">
          {place.allInPlan}
        </LinkButton>
      }
    >
      <RowList label={place.between}>
        {offered.slice(0, MOST).map(({ task: { id, data }, when }) => (
          <Row
            key={id}
            title={data.text}
            lead={<GroupMark group="tasks" hollow />}
            note={data.purpose.trim() === "" ? place.offered[when] : words.checkIn.triedFor(data.purpose)}
            href={`#/task/${id}`}
            end={
              <LinkButton
                kind="quiet"
                small
                href={`#/task/${id}/how`}
                aria-label={place.howDidItGoOf(data.text)}
              >
                {place.howDidItGo}
              </LinkButton>
            }
          />
        ))}
      </RowList>
    </Section>
  );
}
