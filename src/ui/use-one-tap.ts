import { useEffect, useRef, type MouseEvent } from "react";

const SECOND_TAP_MS = 400;

/**
 * The second of two quick taps lands on what has come under the finger meanwhile, and was not meant for it. Put on the
 * element around (`onClickCapture`), this lets go of it. Keys and slower taps are never held up.
 * @param part what is shown; a new one has just come.
 */
export function useOneTap(part: number): (event: MouseEvent) => void {
  const came = useRef({ part, at: Number.NEGATIVE_INFINITY });
  useEffect(() => {
    came.current = { part, at: performance.now() };
  }, [part]);
  return (event) => {
    const { detail, nativeEvent, timeStamp } = event;
    const isTouch = nativeEvent instanceof PointerEvent && nativeEvent.pointerType === "touch";
    if (timeStamp - came.current.at > SECOND_TAP_MS || !(detail > 1 || isTouch)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
