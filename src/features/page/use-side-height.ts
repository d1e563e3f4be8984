import { useLayoutEffect, useRef, type RefObject } from "react";

/** Tells the style sheet how tall the side is, so that a tall one can stop at its end and not at its beginning. */
export function useSideHeight(): RefObject<HTMLDivElement | null> {
  const side = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = side.current;
    if (element === null) return;
    const watch = new ResizeObserver(() =>
      element.parentElement?.style.setProperty("--side-height", `${element.offsetHeight}px`),
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return side;
}
