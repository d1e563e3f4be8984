import { createContext, useContext } from "react";

export type Toast = {
  text: string;
  action?: { label: string; onAct: () => void } | undefined;
  /** How long it stays; it stays longer while pointed at or focused. Left out: 6 s, or 12 s with an action. */
  seconds?: number | undefined;
};

export const ToastContext = createContext<((toast: Toast) => void) | null>(null);

/** `show({ text, action })`: says what just happened, and offers to undo it. */
export function useToast(): (toast: Toast) => void {
  const show = useContext(ToastContext);
  if (!show) throw new Error("useToast needs a ToastArea above it");
  return show;
}
