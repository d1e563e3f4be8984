import { useState, useSyncExternalStore, type ReactNode } from "react";
import { Page } from "#ui/page.tsx";
import { useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { PasscodeForm } from "./passcode-form.tsx";

interface BehindPasscodeProps {
  /** Of the page that is behind it. */
  readonly title: string;
  readonly backHref: string;
  readonly children: ReactNode;
}

/** A page through which the journal can leave or go: where there is a passcode, it is asked for before the page is shown. */
export function BehindPasscode({ title, backHref, children }: BehindPasscodeProps) {
  const { lock, common } = useWords().words;
  const vault = useVault();
  const hasPasscode = useSyncExternalStore(vault.subscribe, vault.ways) !== null;
  const [isGiven, give] = useState(false);
  if (!hasPasscode || isGiven) return children;
  return (
    <Page title={title} back={{ label: common.back, href: backHref }}>
      <PasscodeForm lead={lock.current.title} goOn={common.continue} onAnswer={() => give(true)} />
    </Page>
  );
}
