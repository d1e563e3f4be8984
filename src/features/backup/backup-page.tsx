import { canKeepFolder } from "#device/folder.ts";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useWords } from "#words/react.ts";
import { useStanding } from "./use-standing.ts";

/** What a copy is for, what would be lost without one, and the two ways. */
export function BackupPage() {
  const { backup, common } = useWords().words;
  const standing = useStanding();
  return (
    <Page title={backup.title} back={{ label: common.back, href: "#/settings" }}>
      <p>{backup.text}</p>
      <Notice kind="calm">
        <p>{standing}</p>
      </Notice>
      <RowList label={backup.title}>
        <Row voice="app" title={backup.make.title} note={backup.make.hint} href="#/backup/make" />
        <Row voice="app" title={backup.open.title} note={backup.open.hint} href="#/backup/open" />
        {canKeepFolder() ? (
          <Row voice="app" title={backup.folder.title} note={backup.folder.hint} href="#/backup/folder" />
        ) : null}
        <Row voice="app" title={backup.plain.title} note={backup.plain.hint} href="#/backup/plain" />
      </RowList>
    </Page>
  );
}
