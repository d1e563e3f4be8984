import { type FocusEvent, type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { IconButton } from "./button.tsx";
import { IconClose } from "./icons.tsx";
import { type Toast, ToastContext } from "./toast-context.ts";
import styles from "./toast.module.css";

export { type Toast, useToast } from "./toast-context.ts";

type Shown = Toast & { key: number };

const MOST = 3;

/**
 * [Note: undo by keyboard] A toast with an action can be reached without a mouse and without hurry: F6 goes to the
 * newest one from anywhere (Esc closes it and goes back), and Ctrl/Cmd + Z outside a field does its action at once.
 */
export function ToastArea({
  label,
  closeLabel,
  silent = false,
  children,
}: {
  label: string;
  closeLabel: string;
  /** The screen is in somebody else's hand: nothing is said there, and nothing can be taken back. */
  silent?: boolean | undefined;
  children: ReactNode;
}) {
  const [toasts, setToasts] = useState<readonly Shown[]>([]);
  const area = useRef<HTMLDivElement>(null);
  const from = useRef<Element | null>(null);
  const last = useRef(0);
  if (silent && toasts.length > 0) setToasts([]);

  const show = useCallback((toast: Toast) => {
    last.current += 1;
    const key = last.current;
    setToasts((now) => [...now.slice(1 - MOST), { ...toast, key }]);
  }, []);

  const remove = useCallback((key: number) => {
    if (area.current?.contains(document.activeElement)) goBack(from.current);
    setToasts((now) => now.filter((toast) => toast.key !== key));
  }, []);

  const rememberFrom = (event: FocusEvent) => {
    if (!area.current?.contains(event.relatedTarget)) from.current = event.relatedTarget;
  };

  useEffect(() => {
    const newest = toasts.at(-1);
    if (!newest) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "F6") {
        event.preventDefault();
        const buttons = area.current?.querySelectorAll<HTMLElement>("[data-first]");
        buttons?.item(buttons.length - 1)?.focus();
      }
      const undo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (undo && newest.action && !isWriting(event.target)) {
        event.preventDefault();
        newest.action.onAct();
        remove(newest.key);
      }
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [toasts, remove]);

  return (
    <ToastContext value={show}>
      {children}
      <section className={styles.area} ref={area} aria-label={label} onFocus={rememberFrom}>
        <div role="status" aria-live="polite" aria-relevant="additions" className={styles.list}>
          {toasts.map((toast) => (
            <ToastLine
              key={toast.key}
              toast={toast}
              closeLabel={closeLabel}
              onGone={() => remove(toast.key)}
            />
          ))}
        </div>
      </section>
    </ToastContext>
  );
}

function ToastLine({ toast, closeLabel, onGone }: { toast: Toast; closeLabel: string; onGone: () => void }) {
  const [held, setHeld] = useState(false);
  const gone = useRef(onGone);
  useEffect(() => {
    gone.current = onGone;
  });
  const seconds = toast.seconds ?? (toast.action ? 12 : 6);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => gone.current(), seconds * 1000);
    return () => clearTimeout(timer);
  }, [held, seconds]);

  const act = () => {
    toast.action?.onAct();
    onGone();
  };
  return (
    <div
      role="group"
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onKeyDown={(event) => (event.key === "Escape" ? onGone() : undefined)}
    >
      <p className={styles.text}>{toast.text}</p>
      {toast.action ? (
        <button
          type="button"
          className={styles.action}
          onClick={act}
          data-first=""
          aria-keyshortcuts="Control+Z Meta+Z"
        >
          {toast.action.label}
        </button>
      ) : null}
      <IconButton
        label={closeLabel}
        icon={<IconClose />}
        onClick={onGone}
        className={styles.close}
        data-first={toast.action ? undefined : ""}
      />
    </div>
  );
}

/** To where the focus was before; where that is gone, or was nowhere, to the title of the page, which every page has. */
function goBack(from: Element | null): void {
  const isThere = from instanceof HTMLElement && from.isConnected && from !== document.body;
  const to = isThere ? from : document.querySelector<HTMLElement>("h1[tabindex]");
  to?.focus({ preventScroll: true });
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches("input:not([type=radio], [type=checkbox]), textarea, [contenteditable]");
