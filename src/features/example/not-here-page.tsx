import { Button } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { Page } from "#ui/page.tsx";
import { useWords } from "#words/react.ts";
import { useLeave } from "./leave-context.ts";

/** In the place of a page about the person's own journal: what it is about, and the way there. */
export function NotHerePage() {
  const { example, common } = useWords().words;
  const leave = useLeave();
  return (
    <Page title={example.notHere.title} back={{ label: common.back, href: "#/settings" }}>
      <Empty
        drawing={0}
        sentence={example.notHere.text}
        action={
          <Button kind="main" onClick={leave}>
            {example.notHere.leave}
          </Button>
        }
      />
    </Page>
  );
}
