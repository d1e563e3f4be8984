import { useState } from "react";
import { turned } from "#domain/changed.ts";
import { ofTherapy, type Journal } from "#domain/journal.ts";
import { GROUP_OF } from "#forms/agreed-now.ts";
import { useWrite, type Write } from "#forms/use-write.ts";
import { Section } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { GroupMark } from "#ui/group-mark.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import type { Words } from "#words/words.ts";
import { agreedText } from "./agreed-text.ts";
import type { Agreed, Here } from "./beside.ts";

const AT_FIRST = 3;

/** What one tap says about something that was there before. */
interface Change {
  readonly item: Agreed;
  readonly label: string;
  readonly labelOf: (text: string) => string;
  readonly write: Write;
}

/** What was open between the two, and may be settled now: to ask, not agreed with, unclear. */
function changesFor(journal: Journal, { checkIn }: Words, { id, therapyId, day }: Here): Change[] {
  const why = { day, sessionId: id, line: "" };
  const agreements = ofTherapy(journal.agreement, therapyId)
    .filter(({ data }) => data.state !== "agreed" && data.changed.sessionId !== id)
    .map((item): Change => ({
      item,
      label: checkIn.nowAgreed,
      labelOf: checkIn.nowAgreedOf,
      write: { kind: "agreement", id: item.id, data: turned(item.data, { state: "agreed" }, why) },
    }));
  const goals = ofTherapy(journal.goal, therapyId)
    .filter(({ data }) => data.state === "open" && data.changed.sessionId !== id && data.text.trim() !== "")
    .flatMap((item): Change[] => {
      const { unclear, agree } = item.data;
      if (unclear) {
        const data = turned(item.data, { unclear: false }, why);
        const write: Write = { kind: "goal", id: item.id, data };
        return [{ item, label: checkIn.nowClear, labelOf: checkIn.nowClearOf, write }];
      }
      if (agree === null || agree === "yes") return [];
      const data = turned(item.data, { agree: "yes" }, why);
      const write: Write = { kind: "goal", id: item.id, data };
      return [{ item, label: checkIn.nowMine, labelOf: checkIn.nowMineOf, write }];
    });
  return [...agreements, ...goals];
}

export function AgreedBefore({ here, onSaid }: { readonly here: Here; readonly onSaid: () => void }) {
  const { words } = useWords();
  const { checkIn } = words;
  const [isAll, setAll] = useState(false);
  const write = useWrite();
  const changes = changesFor(useJournal(), words, here);
  if (changes.length === 0) return null;
  const shown = isAll ? changes : changes.slice(0, AT_FIRST);
  const change = async (wanted: Write) => {
    if (await write([wanted], checkIn.agreedKept)) onSaid();
  };
  return (
    <Section title={checkIn.agreedBefore}>
      <RowList label={checkIn.agreedBefore}>
        {shown.map(({ item, label, labelOf, write: wanted }) => {
          const { text, voice, label: about } = agreedText(words, item);
          return (
            <Row
              key={item.id}
              title={text}
              voice={voice}
              lead={<GroupMark group={GROUP_OF[item.kind]} hollow />}
              note={about}
              under={
                <Button kind="quiet" small aria-label={labelOf(text)} onClick={() => void change(wanted)}>
                  {label}
                </Button>
              }
            />
          );
        })}
      </RowList>
      {shown.length === changes.length ? null : (
        <Button kind="plain" small onClick={() => setAll(true)}>
          {checkIn.agreedMore(changes.length - shown.length)}
        </Button>
      )}
    </Section>
  );
}
