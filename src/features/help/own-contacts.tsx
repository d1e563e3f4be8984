import { Section } from "#ui/actions.tsx";
import { LinkButton } from "#ui/button.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useJournal } from "#vault/react.ts";
import { dialled } from "#words/content/helpline.ts";
import { useWords } from "#words/react.ts";

/** The people of one's own, before the public lines: calling is one tap, changing is another. */
export function OwnContacts() {
  const { words } = useWords();
  const { contacts } = words.help;
  const people = useJournal().contact;
  if (people.length === 0) return null;
  return (
    <Section title={contacts.title}>
      <RowList>
        {people.map(({ id, data }) => (
          <Row
            key={id}
            title={data.name}
            note={data.number}
            href={`#/contact/${id}`}
            end={
              <LinkButton
                kind="main"
                small
                href={`tel:${dialled(data.number)}`}
                aria-label={`${contacts.call} ${data.name}, ${data.number}`}
              >
                {contacts.call}
              </LinkButton>
            }
          />
        ))}
      </RowList>
    </Section>
  );
}
