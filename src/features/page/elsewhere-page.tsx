import { Button } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { useWords } from "#words/react.ts";
import { TherapySwitch } from "#forms/therapy-switch.tsx";
import type { Id } from "#domain/id.ts";
import type { Turn } from "./use-turn.ts";

interface ElsewherePageProps {
  readonly turn: Turn;
  readonly therapyId: Id;
  readonly of: "page" | "message";
}

/** Another window has this page, or this message; here one can take it over, with everything in it. */
export function ElsewherePage({ turn, therapyId, of }: ElsewherePageProps) {
  const { words } = useWords();
  const { page, common } = words;
  const { title, elsewhere, elsewhereSilent } = words[of];
  const isSilent = turn.state === "silent";
  return (
    <Page title={title} back={{ label: common.back, onBack: () => goBack("/bring") }}>
      <TherapySwitch chosen={therapyId} />
      <div role="status">
        <Empty
          drawing={1}
          sentence={isSilent ? elsewhereSilent : elsewhere}
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
