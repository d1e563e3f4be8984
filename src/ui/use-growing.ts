import { type Ref, useCallback, useLayoutEffect, useRef } from "react";

/**
 * `field-sizing: content` lets a text area be as tall as its text. Where it is missing (Firefox, WebKit before 26) the
 * height follows by hand, after each render and each key.
 */
export function useGrowing(outer: Ref<HTMLTextAreaElement> | undefined) {
  const area = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => fit(area.current));

  return useCallback(
    (element: HTMLTextAreaElement | null) => {
      area.current = element;
      const release = typeof outer === "function" ? outer(element) : undefined;
      if (outer && typeof outer === "object") outer.current = element;
      const follow = () => fit(element);
      element?.addEventListener("input", follow);
      return () => {
        element?.removeEventListener("input", follow);
        area.current = null;
        if (typeof release === "function") release();
        else if (typeof outer === "function") outer(null);
        else if (outer) outer.current = null;
      };
    },
    [outer],
  );
}

function fit(area: HTMLTextAreaElement | null): void {
  if (!area || CSS.supports("field-sizing", "content")) return;
  area.style.blockSize = "auto";
  area.style.blockSize = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}
