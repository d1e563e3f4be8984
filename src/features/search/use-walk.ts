import type { KeyboardEvent, RefObject } from "react";

/**
 * Up and down walk from the field through the results and back, Home and End go to the first and the last, and Escape goes
 * back to the field. Everything the keys do can also be done with Tab.
 */
export function useWalk(field: RefObject<HTMLInputElement | null>, list: RefObject<HTMLElement | null>) {
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>("li a, li button") ?? [])];
  const walk = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.nativeEvent.isComposing)
      return;
    const all = rows();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const isInField = document.activeElement === field.current;
    const target = targetOf(event.key, all, at, isInField);
    if (target === undefined) return;
    event.preventDefault();
    (target ?? field.current)?.focus();
  };
  return walk;
}

/** Where a key leads: an element, null for the field, undefined where it does what it always does. */
function targetOf(
  key: string,
  all: readonly HTMLElement[],
  at: number,
  isInField: boolean,
): HTMLElement | null | undefined {
  if (isInField) return key === "ArrowDown" || key === "Enter" ? all[0] : undefined;
  // What narrows the search has arrows of its own.
  if (at < 0) return undefined;
  if (key === "ArrowDown") return all[at + 1];
  if (key === "ArrowUp") return all[at - 1] ?? null;
  if (key === "Home") return all[0];
  if (key === "End") return all.at(-1);
  return key === "Escape" ? null : undefined;
}
