import { useEffect, useRef } from "react";
import { Button } from "#ui/button.tsx";
import { Cover } from "#ui/cover.tsx";

/** The covered screen, and the one way back. */
export function CoverScreen({ label, onLift }: { readonly label: string; readonly onLift: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    button.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <Cover>
      <Button kind="quiet" ref={button} onClick={onLift}>
        {label}
      </Button>
    </Cover>
  );
}
