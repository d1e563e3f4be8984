import { LinkButton } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { useWords } from "#words/react.ts";

/** A time of looking back that is not there, and the way to look again. */
export function ReviewGone() {
  const { looking, common } = useWords().words;
  return (
    <Page title={looking.title} back={{ label: common.back, onBack: () => goBack("/look-back") }}>
      <Empty
        sentence={looking.review.gone}
        action={
          <LinkButton kind="quiet" href="#/look-back">
            {looking.review.toLooking}
          </LinkButton>
        }
      />
    </Page>
  );
}
