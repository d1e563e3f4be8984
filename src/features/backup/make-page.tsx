import { canShareFile } from "#device/hand-over.ts";
import { BehindPasscode } from "#forms/behind-passcode.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { IconDownload, IconShare } from "#ui/icons.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";
import { PassphraseForm } from "./passphrase-form.tsx";
import { useMake } from "./use-make.ts";
import { Working } from "./working.tsx";

/** Makes a copy: a passphrase, then the file, checked before it leaves. */
export function MakePage() {
  const { make } = useWords().words.backup;
  return (
    <BehindPasscode title={make.title} backHref="#/backup">
      <Make />
    </BehindPasscode>
  );
}

function Make() {
  const { words } = useWords();
  const { make: said } = words.backup;
  const { state, make, stop, handOver } = useMake();
  const isWorking = state.kind === "sealing" || state.kind === "checking";
  return (
    <Page title={said.title} back={{ label: words.common.back, href: "#/backup" }}>
      {state.kind === "checked" ? null : (
        <>
          <p>{said.text}</p>
          <PassphraseForm busy={isWorking} onChosen={(passphrase) => void make(passphrase)} />
        </>
      )}
      <div role="status">
        {isWorking ? <Working text={said[state.kind]} stopLabel={said.stop} onStop={stop} /> : null}
        {state.kind === "failed" || state.kind === "not-checked" ? (
          <Notice kind="careful">
            <p>{state.kind === "failed" ? said.failed : said.notChecked}</p>
          </Notice>
        ) : null}
        {state.kind === "checked" ? (
          <Notice kind="calm">
            <p>{said.checked(state.mark.count)}</p>
          </Notice>
        ) : null}
      </div>
      {state.kind === "checked" ? (
        <>
          {canShareFile(state.file) ? (
            <Button wide icon={<IconShare />} onClick={() => void handOver("send")}>
              {said.send}
            </Button>
          ) : null}
          <Button
            wide
            kind={canShareFile(state.file) ? "quiet" : "main"}
            icon={<IconDownload />}
            onClick={() => void handOver("save")}
          >
            {said.save}
          </Button>
          {state.handed ? (
            <Notice
              kind={state.problem === null ? "calm" : "careful"}
              actions={
                <LinkButton kind="quiet" small href="#/backup/open">
                  {said.lookInside}
                </LinkButton>
              }
            >
              <p>{said.handed}</p>
              {state.problem === null ? null : <p>{problemWords(words, state.problem).title}</p>}
            </Notice>
          ) : null}
        </>
      ) : null}
    </Page>
  );
}
