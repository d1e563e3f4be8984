import { type Ref, useCallback, useLayoutEffect, useRef } from "react";

type AreaRef = Ref<HTMLTextAreaElement> | undefined;

/**
 * `field-sizing: content` lets a text area be as tall as its text. Where it is missing (Firefox, WebKit before 26) the
 * height follows by hand, after each render and each key.
 */
export function useGrowing(outer: AreaRef) {
  const area = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => fit(area.current));

  return useCallback(
    (element: HTMLTextAreaElement | null) => {
      area.current = element;
      const release = handOver(outer, element);
      const follow = () => fit(element);
      element?.addEventListener("input", follow);
      return () => {
        element?.removeEventListener("input", follow);
        area.current = null;
        release();
      };
    },
    [outer],
  );
}

/** Gives the element to a ref of either kind; what comes back takes it away again. */
function handOver(ref: AreaRef, element: HTMLTextAreaElement | null): () => void {
  if (typeof ref === "function") {
    const release = ref(element);
    return typeof release === "function" ? release : () => ref(null);
  }
  if (ref) ref.current = element;
  return () => {
    if (ref) ref.current = null;
  };
}

function fit(area: HTMLTextAreaElement | null): void {
  if (!area || CSS.supports("field-sizing", "content")) return;
  area.style.blockSize = "auto";
  area.style.blockSize = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}
