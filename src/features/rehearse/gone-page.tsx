import { LinkButton } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { useWords } from "#words/react.ts";

/** What was asked for is not there, and where to go instead. */
export function GonePage() {
  const { common, rehearse } = useWords().words;
  return (
    <Page title={rehearse.goneTitle} back={{ label: common.back, onBack: () => goBack("/rehearse") }}>
      <Empty
        sentence={rehearse.goneText}
        action={
          <LinkButton kind="quiet" href="#/rehearse">
            {rehearse.toRehearse}
          </LinkButton>
        }
      />
    </Page>
  );
}

export function NoTherapyPage() {
  const { common, rehearse } = useWords().words;
  return (
    <Page title={rehearse.title} back={{ label: common.back, onBack: () => goBack("/rehearse") }}>
      <Empty
        drawing={0}
        sentence={rehearse.noTherapy}
        action={
          <LinkButton kind="main" href="#/therapy/new">
            {rehearse.addTherapy}
          </LinkButton>
        }
      />
    </Page>
  );
}
