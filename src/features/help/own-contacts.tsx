import { Section } from "#ui/actions.tsx";
import { LinkButton } from "#ui/button.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useJournal } from "#vault/react.ts";
import { dialled } from "#words/content/helpline.ts";
import { useWords } from "#words/react.ts";

/** The people of one's own, before the public lines: calling is one tap, changing is another. */
export function OwnContacts() {
  const people = useJournal().contact;
  return <People people={people.map(({ id, data }) => ({ ...data, href: `#/contact/${id}` }))} />;
}

interface PeopleProps {
  readonly people: readonly {
    readonly name: string;
    readonly number: string;
    /** Where this can be changed; while the journal is locked it cannot. */
    readonly href?: string;
  }[];
}

export function People({ people }: PeopleProps) {
  const { words } = useWords();
  const { contacts } = words.help;
  if (people.length === 0) return null;
  return (
    <Section title={contacts.title}>
      <RowList>
        {people.map(({ name, number, href }, at) => (
          <Row
            key={href ?? at}
            title={name}
            note={number}
            href={href}
            end={
              <LinkButton
                kind="main"
                small
                href={`tel:${dialled(number)}`}
                aria-label={`${contacts.call} ${name}, ${number}`}
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
