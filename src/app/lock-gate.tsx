import { useEffect } from "react";
import { takeBack } from "#device/shown.ts";
import type { Language } from "#domain/language.ts";
import { LockPage } from "#features/lock/lock-page.tsx";
import type { Locked } from "#vault/locked.ts";
import type { OpenedVault } from "#vault/start.ts";
import { renewOldCopies } from "./second-copy.ts";
import { SharedBefore } from "./shared-notices.tsx";
import { useDot } from "./use-dot.ts";

interface LockGateProps {
  readonly locked: Locked;
  readonly onLanguage: (language: Language) => void | Promise<void>;
  readonly onOpened: (opened: OpenedVault) => Promise<void>;
}

/** The locked journal. Whoever opens it has shown that it is theirs: what was shown to somebody else is over. */
export function LockGate({ locked, onLanguage, onOpened }: LockGateProps) {
  useEffect(() => void renewOldCopies(), []);
  useDot(null);
  const open = async (opened: OpenedVault) => {
    takeBack();
    await onOpened(opened);
  };
  return <LockPage locked={locked} notice={<SharedBefore />} onLanguage={onLanguage} onOpened={open} />;
}
