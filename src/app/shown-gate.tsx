import { lazy, Suspense, useEffect, useSyncExternalStore, type ReactNode } from "react";
import { keepAwake } from "#device/awake.ts";
import { onShown, shownNow, stayShown, takeBack, unmarkShown } from "#device/shown.ts";
import { go, stepBack } from "#ui/navigation.ts";
import { useLock } from "./lock.ts";
import { SHOWN } from "./shown-list.ts";

/** Whether the screen is in somebody else's hand. */
export const useIsShown = (): boolean => useSyncExternalStore(onShown, shownNow) !== null;

const VIEWS = SHOWN.map((view) => ({ ...view, View: lazy(async () => ({ default: await view.load() })) }));

/**
 * Stands before every page: while something is shown to somebody else, no address and no way of the browser leads past it.
 * It is not a page of its own, as a page can be left.
 */
export function ShownGate({ children }: { readonly children: ReactNode }) {
  const place = useSyncExternalStore(onShown, shownNow);
  if (place === null) return children;
  const [kind, id = "", part = ""] = place.split(".");
  const view = VIEWS.find((each) => each.kind === kind);
  return view === undefined ? <Nothing /> : <Stay key={place} view={view} id={id} part={part} />;
}

/** A kind of the future: there is nothing to show, so there is nothing to stay for. */
function Nothing() {
  useEffect(takeBack, []);
  return null;
}

interface StayProps {
  readonly view: (typeof VIEWS)[number];
  readonly id: string;
  readonly part: string;
}

function Stay({ view: { home: homeOf, View }, id, part }: StayProps) {
  useEffect(() => {
    stayShown();
    addEventListener("popstate", stayShown);
    return () => removeEventListener("popstate", stayShown);
  }, []);
  useEffect(keepAwake, []);
  const { canLock, lock } = useLock();
  const onBack = async () => {
    // Whoever opens the journal again has shown that it is theirs.
    if (canLock) return lock();
    removeEventListener("popstate", stayShown);
    if (unmarkShown()) await stepBack(1);
    const home = homeOf(id);
    // Somebody went back further, or the app was opened elsewhere: that place stays, one step behind.
    if (location.hash !== `#${home}`) go(home);
    takeBack();
  };
  return (
    <Suspense>
      <View id={id} part={part} onBack={onBack} />
    </Suspense>
  );
}
