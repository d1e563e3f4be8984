import { LinkButton } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { Page } from "#ui/page.tsx";
import { useWords } from "#words/react.ts";

export function NotFoundPage() {
  const { common } = useWords().words;
  return (
    <Page title={common.notFoundTitle} back={{ label: common.back, href: "#/" }}>
      <Empty
        drawing={0}
        sentence={common.notFoundText}
        action={
          <LinkButton kind="main" href="#/">
            {common.toToday}
          </LinkButton>
        }
      />
    </Page>
  );
}
