import type { Id } from "#domain/id.ts";

interface AgreementsSectionProps {
  readonly therapyId: Id;
}

/** How the two work together: each topic with what was agreed, or what there is to ask. */
export function AgreementsSection({ therapyId }: AgreementsSectionProps) {
  return <section hidden data-therapy={therapyId} />;
}
