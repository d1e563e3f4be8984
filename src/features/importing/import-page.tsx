import { BehindPasscode } from "#forms/behind-passcode.tsx";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { useWords } from "#words/react.ts";
import { ChooseFiles } from "./choose-files.tsx";
import { FoundSection } from "./found-section.tsx";
import { useRead } from "./use-read.ts";

/** Brings in what was written elsewhere. Where there is a passcode, it is asked for first. */
export function ImportPage() {
  const { importing } = useWords().words;
  return (
    <BehindPasscode title={importing.title} backHref="#/settings">
      <Import />
    </BehindPasscode>
  );
}

function Import() {
  const { importing, common } = useWords().words;
  const { state, read, stop } = useRead();
  return (
    // What was chosen has gone once it is found: the page then begins anew, and the focus with it.
    <Page
      key={`${state.kind === "found"}`}
      title={importing.title}
      back={{ label: common.back, href: "#/settings" }}
    >
      <div role="status">
        {state.kind === "reading" ? (
          <Notice
            kind="calm"
            actions={
              <Button kind="plain" small onClick={stop}>
                {importing.stop}
              </Button>
            }
          >
            <p>{importing.reading}</p>
          </Notice>
        ) : null}
        {state.kind === "refused" ? (
          <Notice kind="careful" title={importing.problems[state.why].title}>
            <p>{importing.problems[state.why].todo}</p>
            <p>{importing.untouched}</p>
          </Notice>
        ) : null}
      </div>
      {state.kind === "found" ? null : <ChooseFiles onChoose={(files) => void read(files)} />}
      {state.kind === "found" ? <FoundSection found={state.found} onLeave={stop} /> : null}
    </Page>
  );
}
