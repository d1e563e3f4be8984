import { Section } from "#ui/actions.tsx";
import { LinkButton } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { useWords } from "#words/react.ts";
import { Portions } from "#forms/portions.tsx";
import { TaskRow } from "./task-row.tsx";
import { isNow, type Offer } from "./use-offers.ts";

/** What is being tried, as offers: those for today first, and none of them ever too old. */
export function TasksSection({ offers }: { readonly offers: readonly Offer[] }) {
  const { plan } = useWords().words;
  const now = offers.filter(isNow);
  const add = (kind: "quiet" | "plain") => (
    <LinkButton kind={kind} small={kind === "plain"} href="#/task/new">
      {plan.tasks.add}
    </LinkButton>
  );
  if (now.length === 0)
    return (
      <Section title={plan.tasks.title}>
        <Empty
          sentence={offers.length === 0 ? plan.tasks.empty : plan.tasks.noneOpen}
          action={add("quiet")}
        />
      </Section>
    );
  return (
    <Section title={plan.tasks.title} end={add("plain")}>
      <Portions
        label={plan.tasks.title}
        items={now}
        render={(offer) => <TaskRow key={offer.task.id} {...offer} />}
      />
    </Section>
  );
}
