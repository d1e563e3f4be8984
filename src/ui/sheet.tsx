import {
  type MouseEvent,
  type ReactNode,
  type SyntheticEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
} from "react";
import { IconButton } from "./button.tsx";
import { IconClose } from "./icons.tsx";
import styles from "./sheet.module.css";

type SheetProps = {
  /** Mounting it opens it as well; `open` is for callers that keep it mounted. */
  open?: boolean | undefined;
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
  footer?: ReactNode;
};

/**
 * A sheet from below on a phone, in the middle on a wide screen. The platform's own modal dialog: it holds the focus,
 * silences the rest, closes with Esc. Where it was opened from gets the focus back, also when React removes the sheet.
 */
export function Sheet({ open = true, ...rest }: SheetProps) {
  return open ? <OpenSheet {...rest} /> : null;
}

function OpenSheet({ title, closeLabel, onClose, children, footer }: Omit<SheetProps, "open">) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const pressedOutside = useRef(false);
  const id = useId();

  useLayoutEffect(() => {
    const element = dialog.current;
    const from = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (from instanceof HTMLElement && from.isConnected) from.focus({ preventScroll: true });
      // What it was opened from may go in the same moment (a line that was struck out): then the page's title has the focus.
      queueMicrotask(() => {
        if (document.activeElement === document.body)
          document.querySelector<HTMLElement>("h1[tabindex]")?.focus({ preventScroll: true });
      });
    };
  }, []);

  // A field that asked for the focus keeps it; otherwise the title has it, so that the sheet says what it is.
  useEffect(() => {
    const active = document.activeElement;
    if (!active?.matches("input, textarea, select")) heading.current?.focus();
  }, []);

  const cancel = (event: SyntheticEvent) => {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    onClose();
  };
  const isOutside = (event: MouseEvent) => event.target === dialog.current;
  const press = (event: MouseEvent) => {
    pressedOutside.current = isOutside(event);
  };
  // Begun and ended on the veil: a selection dragged out of a field must not close it.
  const release = (event: MouseEvent) => {
    if (pressedOutside.current && isOutside(event)) onClose();
  };

  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby={id}
      onCancel={cancel}
      onClose={cancel}
      onMouseDown={press}
      onClick={release}
    >
      <div className={styles.inside}>
        <div className={styles.head}>
          <h2 ref={heading} id={id} className={styles.title} tabIndex={-1}>
            {title}
          </h2>
          <IconButton label={closeLabel} icon={<IconClose />} onClick={onClose} />
        </div>
        <div className={styles.body}>{children}</div>
        {footer ? <div className={styles.foot}>{footer}</div> : null}
      </div>
    </dialog>
  );
}
