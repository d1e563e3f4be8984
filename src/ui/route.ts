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

/** What a feature can show to somebody else while the phone is in their hand. */
export interface ShownView {
  /** Names it among all features. */
  readonly kind: string;
  /** Where the person is once the phone is back. @param id of what was shown */
  readonly home: (id: string) => string;
  readonly load: () => Promise<ComponentType<ShownProps>>;
}

export interface ShownProps {
  readonly id: string;
  /** What else is needed to find it; empty where nothing is. */
  readonly part: string;
  /** The phone is back: resolves when the journal is there again. */
  readonly onBack: () => Promise<void>;
}
