import type { ComponentType } from "react";
import type { Language } from "#domain/language.ts";
import { Cover } from "#ui/cover.tsx";
import type { Locked } from "#vault/locked.ts";
import type { OpenedVault } from "#vault/start.ts";

interface LockGateProps {
  readonly locked: Locked;
  readonly onLanguage: (language: Language) => void;
  readonly onOpened: (opened: OpenedVault) => Promise<void>;
}

/** The locked journal. */
export const LockGate: ComponentType<LockGateProps> = () => <Cover />;
