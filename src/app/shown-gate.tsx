import { lazy, Suspense, useEffect, useSyncExternalStore, type ReactNode } from "react";
import { keepAwake } from "#device/awake.ts";
import { leaveShown, onShown, shownNow, stayShown, takeBack, type ShownPlace } from "#device/shown.ts";
import { go } from "#ui/navigation.ts";
import type { ShownView } from "#ui/route.ts";

/** Whether the screen is in somebody else's hand. */
export const useIsShown = (): boolean => useSyncExternalStore(onShown, shownNow) !== null;

interface ShownGateProps {
  readonly views: readonly ShownView[];
  /** The journal, which is shown while nothing is shown to anybody else. */
  readonly children: ReactNode;
}

/**
 * Stands before every page: while something is shown to somebody else, no address and no way of the browser leads past it.
 * It is not a page of its own, as a page can be left.
 */
export function ShownGate({ views, children }: ShownGateProps) {
  const place = useSyncExternalStore(onShown, shownNow);
  if (place === null) return children;
  const [kind, id = "", part = ""] = place.split(".");
  const view = views.find((each) => each.kind === kind);
  return view === undefined ? (
    <Nothing />
  ) : (
    <Stay key={place} view={view} place={place} id={id} part={part} />
  );
}

/** A kind of the future: there is nothing to show, so there is nothing to stay for. */
function Nothing() {
  useEffect(takeBack, []);
  return null;
}

interface StayProps {
  readonly view: ShownView;
  readonly place: ShownPlace;
  readonly id: string;
  readonly part: string;
}

const LAZY = new WeakMap<ShownView, ReturnType<typeof lazyOf>>();
const lazyOf = (view: ShownView) => lazy(async () => ({ default: await view.load() }));

function viewOf(view: ShownView): ReturnType<typeof lazyOf> {
  const known = LAZY.get(view) ?? lazyOf(view);
  LAZY.set(view, known);
  return known;
}

function Stay({ view, id, part }: StayProps) {
  useEffect(() => {
    stayShown();
    addEventListener("popstate", stayShown);
    return () => removeEventListener("popstate", stayShown);
  }, []);
  useEffect(keepAwake, []);
  const onBack = async () => {
    removeEventListener("popstate", stayShown);
    await leaveShown();
    const home = view.home(id);
    // Somebody went back further, or the app was opened elsewhere: that place stays, one step behind.
    if (location.hash !== `#${home}`) go(home);
    takeBack();
  };
  const View = viewOf(view);
  return (
    <Suspense>
      <View id={id} part={part} onBack={onBack} />
    </Suspense>
  );
}
