import { startTransition, useEffect, useRef, useState, type ReactNode } from "react";

/** How far from what can be seen: a screen above and below, so that neither a thumb nor the Tab key arrives before it. */
const NEAR = "100% 0px";

const follow = new Map<Element, (entry: IntersectionObserverEntry) => void>();
let watching: IntersectionObserver | undefined;

/** One observer for all: a journal of ten years has hundreds of months. @returns how to stop */
function watch(element: Element, onChange: (entry: IntersectionObserverEntry) => void): () => void {
  watching ??= new IntersectionObserver(
    (entries) => entries.forEach((entry) => follow.get(entry.target)?.(entry)),
    { rootMargin: NEAR },
  );
  follow.set(element, onChange);
  watching.observe(element);
  return () => {
    follow.delete(element);
    watching?.unobserve(element);
  };
}

interface WhenNearProps {
  readonly className?: string | undefined;
  /** Whether it is drawn from the first, without waiting to be seen. */
  readonly drawn: boolean;
  /** How tall it will be, as long as it was never drawn: a length of CSS. */
  readonly roughly: string;
  /** What stands in any case, such as a heading by which it can be found. */
  readonly children: (rows: (draw: () => ReactNode) => ReactNode) => ReactNode;
}

interface State {
  readonly isNear: boolean;
  /** The room it keeps while it is not: a length of CSS. */
  readonly tall: string;
}

/**
 * Draws a part of a long list only while it is near what can be seen; otherwise it keeps its room. What the keyboard is in
 * stays, wherever the page is scrolled to.
 */
export function WhenNear({ className, drawn, roughly, children }: WhenNearProps) {
  const part = useRef<HTMLDivElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const [{ isNear, tall }, setState] = useState<State>({ isNear: drawn, tall: roughly });
  useEffect(() => {
    const element = part.current;
    if (element === null) return;
    return watch(element, ({ isIntersecting }) => {
      const holdsFocus = element.contains(document.activeElement);
      const blockSize = room.current?.getBoundingClientRect().height ?? 0;
      // What is still out of sight may take its time: the page goes on scrolling meanwhile.
      startTransition(() =>
        setState((was) => {
          if (isIntersecting === was.isNear || (was.isNear && holdsFocus)) return was;
          // As tall as it is now, to the pixel: what is below must not move.
          return isIntersecting ? { ...was, isNear: true } : { isNear: false, tall: `${blockSize}px` };
        }),
      );
    });
  }, []);
  const rows = (draw: () => ReactNode) => (
    <div ref={room} style={isNear ? undefined : { blockSize: tall }}>
      {isNear ? draw() : null}
    </div>
  );
  return (
    <div className={className} ref={part}>
      {children(rows)}
    </div>
  );
}
