import type { ComponentType } from "react";

/** A page and where it stands. Each feature names its own in `route.ts`; the app lists the features. */
export interface Route {
  /** Pattern after the `#`, such as `/session/:id`. */
  readonly path: string;
  /** Loads the page when it is first asked for. */
  readonly load: () => Promise<
    ComponentType<{ readonly params: Readonly<Record<string, string | undefined>> }>
  >;
}
