import type { Item } from "#domain/journal.ts";
import { Actions, Stack } from "#ui/actions.tsx";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { BringTick } from "./bring-tick.tsx";
import { DeleteSession } from "./delete-session.tsx";
import { EarlierVersions } from "./earlier-versions.tsx";
import { EditLink, useAbout } from "./session-page.tsx";
import { isEmptyBeside, SessionBeside, useBeside } from "./session-beside.tsx";
import { SessionView } from "./session-view.tsx";
import styles from "./sessions.module.css";

/** The chosen session beside the list of a wide screen: the same as on its own page. */
export function SelectedSession({ session }: { readonly session: Item<"session"> }) {
  const { language } = useWords();
  const about = useAbout(session.data);
  const beside = useBeside(session);
  return (
    <Stack>
      <div>
        <p className={styles.soft}>{about}</p>
        <h2 className={styles.day}>{formatDay(language, session.data.day, "short")}</h2>
      </div>
      <SessionView
        session={session.data}
        bring={<BringTick session={session} />}
        beside={isEmptyBeside(beside) ? undefined : <SessionBeside {...beside} />}
      />
      <Actions>
        <EditLink session={session} />
      </Actions>
      <EarlierVersions session={session} />
      <DeleteSession session={session} onDeleted={() => undefined} />
    </Stack>
  );
}
