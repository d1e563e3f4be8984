import { lineId } from "#domain/summary-line.ts";
import { rehearsingOf } from "#forms/addresses.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { useWords } from "#words/react.ts";
import { useDecide } from "#forms/use-decide.ts";
import type { Offer } from "./use-offers.ts";

/** After a time when it did not fit: adapt it, leave it, or say it. All three are good, and none is asked for. */
export function DidNotFit({ offer }: { readonly offer: Offer }) {
  const { checkIn, plan } = useWords().words;
  const { decide } = useDecide();
  const { task, attempts } = offer;
  const last = attempts.at(-1);
  // Since it was changed it is another task: what was said of the one before is its history.
  const isOfNow = last !== undefined && last.data.day >= task.data.changed.day;
  if (!isOfNow || task.data.state !== "open" || last.data.outcome !== "did-not-fit") return null;
  const prepare = () => decide("attempt", last.id, (before) => ({ ...before, tell: true }), plan.onTheList);
  return (
    <Notice
      kind="calm"
      title={plan.tasks.fitTitle}
      actions={
        <>
          <LinkButton kind="quiet" small href={`#/task/adapt/${task.id}`}>
            {plan.tasks.acts.adapt}
          </LinkButton>
          <LinkButton kind="quiet" small href={`#/task/leave/${task.id}`}>
            {plan.tasks.acts.decline}
          </LinkButton>
          <LinkButton kind="quiet" small href={rehearsingOf(lineId(last.id, "tell"))}>
            {checkIn.rehearseIt}
          </LinkButton>
          {last.data.tell ? null : (
            <Button kind="quiet" small onClick={() => void prepare()}>
              {plan.tasks.prepare}
            </Button>
          )}
        </>
      }
    >
      <p>{plan.tasks.fitText}</p>
      {last.data.tell ? <p>{plan.onTheList}</p> : null}
    </Notice>
  );
}
