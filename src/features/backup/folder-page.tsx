import { dayOf } from "#domain/day.ts";
import { BehindPasscode } from "#forms/behind-passcode.tsx";
import { Actions } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { formatDay, formatTime } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { PassphraseForm } from "./passphrase-form.tsx";
import { useFolder } from "./use-folder.ts";

/** A copy that is kept up to date in a folder of the person's own, where the browser can do that. */
export function FolderPage() {
  const { folder } = useWords().words.backup;
  return (
    <BehindPasscode title={folder.title} backHref="#/backup">
      <Folder />
    </BehindPasscode>
  );
}

function Folder() {
  const { words, language } = useWords();
  const { folder: said } = words.backup;
  const { state, begin, allow, end } = useFolder();
  const kept = state.kind === "kept" ? state.kept : null;
  const at = kept?.at ?? null;
  return (
    <Page title={said.title} back={{ label: words.common.back, href: "#/backup" }}>
      <div role="status">
        {state.kind === "writing" ? (
          <Notice kind="calm">
            <p>{said.writing}</p>
          </Notice>
        ) : null}
        {state.kind === "failed" ? (
          <Notice kind="careful">
            <p>{said.failed}</p>
          </Notice>
        ) : null}
      </div>
      {state.kind === "none" || state.kind === "failed" ? (
        <>
          <p>{said.text}</p>
          <p>{words.backup.make.text}</p>
          <PassphraseForm busy={false} label={said.begin} onChosen={(passphrase) => void begin(passphrase)} />
        </>
      ) : null}
      {state.kind === "kept" && kept !== null ? (
        <>
          <Notice kind="calm">
            <p>{said.kept(kept.handle.name, kept.name)}</p>
            {at === null ? null : (
              <p>
                {said.last(
                  words.common.dayAndTime(
                    formatDay(language, dayOf(at), "short"),
                    formatTime(language, at.l.slice(-5)),
                  ),
                )}
              </p>
            )}
          </Notice>
          {state.isAllowed && !kept.failed ? (
            <p>{said.when}</p>
          ) : (
            <Notice kind="careful">
              <p>{state.isAllowed ? said.failed : said.notAllowed}</p>
            </Notice>
          )}
          <Actions>
            {state.isAllowed && !kept.failed ? null : (
              <Button onClick={() => void allow()}>
                {state.isAllowed ? words.common.retry : said.allow}
              </Button>
            )}
            <Button kind="quiet" onClick={() => void end()}>
              {said.end}
            </Button>
          </Actions>
          <p>{said.endText}</p>
        </>
      ) : null}
    </Page>
  );
}
