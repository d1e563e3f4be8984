import { Component, type ReactNode } from "react";
import { copyText } from "#device/hand-over.ts";
import { StartProblemPage } from "#features/start/start-problem-page.tsx";
import type { Vault } from "#vault/vault.ts";
import { FirstWordsContext } from "#words/react.ts";

interface Props {
  readonly vault: Vault | null;
  readonly children: ReactNode;
}

/** A code that tells us where it broke and nothing about what was written: the kind of error, never its message. */
const codeOf = (error: unknown): string => `E-${error instanceof Error ? error.name : typeof error}`;

/** A page whose journal has a passcode stays open no longer than this once it broke. */
const LONGEST_MS = 60_000;

const startAnew = (): void => location.reload();

/** The last resort: a screen that broke must not take the person's text with it. Drafts are on disk; open forms can be copied. */
export class ErrorBoundary extends Component<Props, { code: string | null }> {
  static override contextType = FirstWordsContext;
  declare context: React.ContextType<typeof FirstWordsContext>;
  override state: { code: string | null } = { code: null };

  static getDerivedStateFromError(error: unknown): { code: string } {
    return { code: codeOf(error) };
  }

  /** What broke took the lock with it: the page goes by itself, and with it what can be copied. */
  override componentDidUpdate(_: Props, before: { code: string | null }): void {
    const { vault } = this.props;
    if (before.code !== null || this.state.code === null) return;
    addEventListener("hashchange", startAnew);
    if (vault === null || vault.ways() === null) return;
    vault.onAskedToLeave(startAnew);
    setTimeout(startAnew, LONGEST_MS);
  }

  override render(): ReactNode {
    const { code } = this.state;
    const words = this.context?.words;
    if (code === null || words === undefined) return this.props.children;
    const { start, common } = words;
    const typed = this.props.vault?.drafts.typedTexts().join("\n\n") ?? "";
    const copy = { label: start.copyMyText, onAct: () => void copyText(typed) };
    return (
      <StartProblemPage
        title={start.lastResort.title}
        text={start.lastResort.text}
        todo={start.lastResort.todo}
        help={{ label: common.urgentHelp, href: "#/help/urgent" }}
        actions={[
          ...(typed === "" ? [] : [copy]),
          { label: start.openAgain, onAct: () => location.reload() },
        ]}
      >
        <p>{start.lastResort.code(code)}</p>
      </StartProblemPage>
    );
  }
}
