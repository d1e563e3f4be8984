import type { FormEvent, ReactNode } from "react";
import { Actions } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { goBack } from "#ui/navigation.ts";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { useWords } from "#words/react.ts";

interface FormPageProps {
  readonly title: string;
  readonly saveLabel: string;
  readonly busy: boolean;
  readonly onLeave: () => void;
  readonly onSubmit: (event: FormEvent) => Promise<void>;
  /** From useEntryForm: what could not be saved, and whether what is typed is safe. */
  readonly notices: ReactNode;
  readonly savedState: ReactNode;
  readonly onStartEmpty?: (() => void) | null;
  readonly children: ReactNode;
}

/** What every form of the plan has around it. */
export function FormPage(props: FormPageProps) {
  const { common, plan } = useWords().words;
  const { title, saveLabel, busy, onLeave, onSubmit, notices, savedState, onStartEmpty, children } = props;
  return (
    <form onSubmit={(event) => void onSubmit(event)} autoComplete="off" noValidate>
      <Page
        title={title}
        back={{ label: common.back, onBack: onLeave }}
        footer={
          <Actions>
            <Button kind="main" type="submit" busy={busy} wide>
              {saveLabel}
            </Button>
          </Actions>
        }
        footnote={savedState}
      >
        {notices}
        {onStartEmpty ? (
          <Notice
            kind="calm"
            actions={
              <Button kind="plain" onClick={onStartEmpty}>
                {plan.startEmpty}
              </Button>
            }
          >
            {plan.resumed}
          </Notice>
        ) : null}
        {children}
      </Page>
    </form>
  );
}

/** What was asked for is not there, and where to go instead. */
export function GonePage() {
  const { common, plan } = useWords().words;
  return (
    <Page title={plan.goneTitle} back={{ label: common.back, onBack: () => goBack("/plan") }}>
      <Empty
        sentence={plan.goneText}
        action={
          <LinkButton kind="quiet" href="#/plan">
            {plan.toPlan}
          </LinkButton>
        }
      />
    </Page>
  );
}
