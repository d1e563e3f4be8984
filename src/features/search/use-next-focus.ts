import { useEffect, useRef } from "react";

type Found = HTMLElement | null | undefined;

/**
 * What is tapped here often goes by that. This says where the focus goes then, so that whoever uses keys or listens is not
 * thrown back to the top of the page: once the page shows what was asked for, it is looked for there.
 */
export function useNextFocus(): (find: () => Found) => void {
  const wanted = useRef<(() => Found) | null>(null);
  useEffect(() => {
    const find = wanted.current;
    wanted.current = null;
    find?.()?.focus();
  });
  return (find) => {
    wanted.current = find;
  };
}
