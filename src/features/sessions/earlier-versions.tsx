import { useState } from "react";
import { dayOf } from "#domain/day.ts";
import type { Live } from "#domain/entry.ts";
import type { Item } from "#domain/journal.ts";
import { readData } from "#domain/record.ts";
import type { Session } from "#domain/session.ts";
import { Section } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { IconClock } from "#ui/icons.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { useToast } from "#ui/toast.tsx";
import { useVault } from "#vault/react.ts";
import { formatDay, formatTime } from "#words/format.ts";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";
import { SessionView } from "./session-view.tsx";

/** What a session was before it was changed. Any of them can be looked at, and brought back as the newest. */
export function EarlierVersions({ session }: { readonly session: Item<"session"> }) {
  const { words, language } = useWords();
  const { journey, common } = words;
  const vault = useVault();
  const show = useToast();
  const [opened, setOpened] = useState<Live | null>(null);
  const earlier = vault.versions(session.id).slice(1);
  if (earlier.length === 0) return null;
  const read = opened === null ? null : dataOf(opened);
  const bringBack = async (data: Session) => {
    const saved = await vault.save("session", session.id, data);
    if (!saved.ok) {
      if (typeof saved.problem === "string") show({ text: problemWords(words, saved.problem).title });
      return;
    }
    setOpened(null);
    show({ text: journey.broughtBack });
  };
  const whenOf = ({ at }: Live) =>
    common.dayAndTime(formatDay(language, dayOf(at), "short"), formatTime(language, at.l.slice(-5)));
  return (
    <Section title={journey.earlierTitle}>
      <RowList label={journey.earlierTitle}>
        {earlier.map((version) => (
          <Row
            key={version.h.join("-")}
            voice="app"
            title={whenOf(version)}
            note={dataOf(version)?.word}
            lead={<IconClock />}
            onAct={() => setOpened(version)}
          />
        ))}
      </RowList>
      {opened === null ? null : (
        <Sheet
          title={journey.versionOf(whenOf(opened))}
          closeLabel={common.close}
          onClose={() => setOpened(null)}
          footer={
            read === null ? undefined : (
              <Button kind="main" wide onClick={() => void bringBack(read)}>
                {journey.bringBack}
              </Button>
            )
          }
        >
          {read === null ? <p>{journey.unreadable}</p> : <SessionView session={read} />}
        </Sheet>
      )}
    </Section>
  );

  function dataOf(version: Live): Session | null {
    const data = readData("session", version.s, version.d);
    return data.ok ? data.value : null;
  }
}
