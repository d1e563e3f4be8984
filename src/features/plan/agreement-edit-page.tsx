import { AGREEMENT_TOPICS, emptyAgreement, type AgreementTopic } from "#domain/agreement.ts";
import { idIn, type Id } from "#domain/id.ts";
import { therapyInView } from "#domain/journal.ts";
import { dayNow } from "#device/clock.ts";
import { useBeginning } from "#vault/entry-editor.ts";
import { useJournal } from "#vault/react.ts";
import { AgreementForm } from "./agreement-form.tsx";
import { typedIn } from "./use-plan-form.ts";

interface Addressed {
  readonly params: Readonly<Record<string, string | undefined>>;
}

/** Something about how the two work that was not spoken of before. */
export function NewAgreement({ params }: Addressed) {
  const therapy = therapyInView(useJournal());
  const topic = AGREEMENT_TOPICS.find((each) => each === params.topic) ?? "other";
  return therapy === null ? null : <NewOf key={therapy.id} therapyId={therapy.id} topic={topic} />;
}

function NewOf({ therapyId, topic }: { readonly therapyId: Id; readonly topic: AgreementTopic }) {
  const beginning = useBeginning(
    "agreement",
    null,
    (draft) => typedIn(draft, "therapyId") === therapyId && typedIn(draft, "topic") === topic,
  );
  if (beginning === null) return null;
  return (
    <AgreementForm
      key={beginning.target}
      beginning={beginning}
      empty={() => emptyAgreement(therapyId, topic, dayNow())}
    />
  );
}

/** The words of one that is there, or of one that was being written when the app went away. */
export function EditAgreement({ params }: Addressed) {
  const therapy = therapyInView(useJournal());
  const beginning = useBeginning("agreement", idIn(params.id));
  if (beginning === null || therapy === null) return null;
  return (
    <AgreementForm
      key={beginning.target}
      beginning={beginning}
      empty={() => emptyAgreement(therapy.id, "other", dayNow())}
    />
  );
}
