import type { ComponentType } from "react";

type PageComponent = ComponentType<{ readonly params: Readonly<Record<string, string | undefined>> }>;

/** A page and where it stands. Each feature names its own in `route.ts`; the app lists the features. */
export type Route = {
  /** Pattern after the `#`, such as `/session/:id`. */
  readonly path: string;
} & (
  | { /** Loads the page when it is first asked for. */ readonly load: () => Promise<PageComponent> }
  | { /** A page that is there from the start. */ readonly page: PageComponent }
);
