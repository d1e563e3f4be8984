import { lazy, Suspense, type ComponentType, type ReactNode } from "react";
import { isExample } from "#device/example-mark.ts";
import type { Route } from "#ui/route.ts";

/** Pages about the person's own journal and how it is kept. In the example none of them can be reached. */
const OF_ONES_OWN = ["/lock", "/backup", "/erase", "/shared", "/install", "/import"];

const isOfOnesOwn = (path: string): boolean =>
  OF_ONES_OWN.some((place) => path === place || path.startsWith(`${place}/`));

const ExampleRoom = lazy(async () => ({
  default: (await import("#features/example/example-room.tsx")).ExampleRoom,
}));
const NotHerePage = lazy(async () => ({
  default: (await import("#features/example/not-here-page.tsx")).NotHerePage,
}));

/** What stands around every page of the example; of the person's own journal, nothing. */
export function AroundExample({ children }: { readonly children: ReactNode }) {
  if (!isExample()) return children;
  return (
    <Suspense>
      <ExampleRoom>{children}</ExampleRoom>
    </Suspense>
  );
}

/** What is shown at an address: its page, or in the example a sentence about why it is not there. */
export const pageAt = ({ path }: Route, Page: PageComponent): PageComponent =>
  isExample() && isOfOnesOwn(path) ? NotHerePage : Page;

type PageComponent = ComponentType<{ readonly params: Readonly<Record<string, string | undefined>> }>;
