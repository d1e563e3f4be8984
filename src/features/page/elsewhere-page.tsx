import { Button } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { useWords } from "#words/react.ts";
import { TherapySwitch } from "#forms/therapy-switch.tsx";
import type { Id } from "#domain/id.ts";
import type { Turn } from "./use-turn.ts";

/** Another window has this page; here one can take it over, with everything on it. */
export function ElsewherePage({ turn, therapyId }: { readonly turn: Turn; readonly therapyId: Id }) {
  const { page, common } = useWords().words;
  const isSilent = turn.state === "silent";
  return (
    <Page title={page.title} back={{ label: common.back, onBack: () => goBack("/bring") }}>
      <TherapySwitch chosen={therapyId} />
      <div role="status">
        <Empty
          drawing={1}
          sentence={isSilent ? page.elsewhereSilent : page.elsewhere}
          action={
            <Button kind="main" onClick={turn.ask}>
              {page.goOnHere}
            </Button>
          }
        />
      </div>
    </Page>
  );
}
