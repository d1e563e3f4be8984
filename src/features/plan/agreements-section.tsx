import type { AgreementTopic } from "#domain/agreement.ts";
import type { Id } from "#domain/id.ts";
import { ofTherapy, type Item } from "#domain/journal.ts";
import { Section } from "#ui/actions.tsx";
import { LinkButton } from "#ui/button.tsx";
import { GroupMark } from "#ui/group-mark.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { agreementName } from "./agreement-name.ts";
import styles from "./agreements.module.css";

interface AgreementsSectionProps {
  readonly therapyId: Id;
}

/** Two cards instead of one long one. What has no topic among these has a title of its own. */
const GROUPS = {
  practical: ["frequency", "length", "cancelling", "cost"],
  between: ["confidentiality", "contact", "roles", "review"],
} as const satisfies Record<string, readonly AgreementTopic[]>;

/** How the two work together: each topic with what was agreed, or what there is to ask. */
export function AgreementsSection({ therapyId }: AgreementsSectionProps) {
  const { agreements } = useWords().words;
  const all = ofTherapy(useJournal().agreement, therapyId);
  const own = all.filter(({ data }) => data.topic === "other");
  return (
    <Section
      id="agreements"
      title={agreements.title}
      end={
        <LinkButton kind="plain" small href="#/agreement/new/other">
          {agreements.addOwn}
        </LinkButton>
      }
    >
      <div className={styles.room}>
        <div className={styles.groups}>
          {(["practical", "between"] as const).map((group) => (
            <RowList key={group} label={agreements.groups[group]}>
              {GROUPS[group].flatMap((topic) => {
                const known = all.filter(({ data }) => data.topic === topic);
                return known.length === 0
                  ? [<NotYet key={topic} topic={topic} />]
                  : known.map((agreement) => <AgreementRow key={agreement.id} agreement={agreement} />);
              })}
            </RowList>
          ))}
          {own.length === 0 ? null : (
            <RowList label={agreements.groups.own}>
              {own.map((agreement) => (
                <AgreementRow key={agreement.id} agreement={agreement} />
              ))}
            </RowList>
          )}
        </div>
      </div>
    </Section>
  );
}

/** A topic of which nobody has spoken: a quiet offer. */
function NotYet({ topic }: { readonly topic: AgreementTopic }) {
  const { agreements, page } = useWords().words;
  return (
    <Row
      voice="app"
      title={page.agreementTopics[topic]}
      note={agreements.notYet}
      lead={<GroupMark group="frame" hollow />}
      href={`#/agreement/new/${topic}`}
    />
  );
}

function AgreementRow({ agreement: { id, data } }: { readonly agreement: Item<"agreement"> }) {
  const { words } = useWords();
  const { agreements } = words;
  const name = agreementName(words, data);
  const said = data.state === "agreed" || data.question.trim() === "" ? data.text : data.question;
  return (
    <Row
      voice={name.voice}
      title={name.text}
      lead={<GroupMark group="frame" hollow={data.state !== "agreed"} />}
      href={`#/agreement/${id}`}
      note={
        <>
          <span className={data.state === "agreed" ? undefined : styles.open}>
            {agreements.states[data.state]}
          </span>
          {said.trim() === "" || said.trim() === name.text ? null : (
            <span className={styles.said}>
              <OwnWords as="span" text={said} />
            </span>
          )}
        </>
      }
    />
  );
}
