import { useEffect, useState } from "react";
import { looksPrivate } from "#device/private-window.ts";
import { emptySettings, type Language } from "#domain/settings.ts";
import { SETTINGS_ID } from "#domain/id.ts";
import { StartProblemPage } from "#features/start/start-problem-page.tsx";
import { WelcomePage } from "#features/welcome/welcome-page.tsx";
import { goInstead } from "#ui/navigation.ts";
import { Notice } from "#ui/notice.tsx";
import type { Start } from "#vault/start.ts";
import { useFirstWords } from "#words/react.ts";
import type { FirstWords } from "#words/words.ts";
import { HelpBeforeOpening } from "./help-before-opening.tsx";

interface StartGateProps {
  readonly start: Exclude<Start, { state: "open" }>;
  readonly onStart: (start: Start) => Promise<void>;
  readonly onLanguage: (language: Language) => void;
  readonly again: () => void;
}

/** What is shown while there is no open journal: the first minute, or why it cannot be opened. */
export function StartGate({ start, onStart, onLanguage, again }: StartGateProps) {
  const { words, language } = useFirstWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<"full" | "fails" | null>(null);
  const isPrivate = useLooksPrivate();
  const [isHelp, setHelp] = useState(location.hash.startsWith("#/help"));
  useEffect(() => {
    const follow = () => setHelp(location.hash.startsWith("#/help"));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);

  const create = async (make: Extract<Start, { state: "new" }>["create"]) => {
    setBusy(true);
    const created = await make();
    if (!created.ok) {
      setBusy(false);
      return setProblem(created.problem === "full" ? "full" : "fails");
    }
    const vault = created.value;
    await vault.save("settings", SETTINGS_ID, { ...emptySettings(), language });
    goInstead("/therapy/first");
    await onStart({ state: "open", vault, behind: 0, lostRows: 0 });
  };

  if (isHelp) return <HelpBeforeOpening />;
  const help = { label: words.common.urgentHelp, href: "#/help/urgent" };
  if (problem !== null) {
    const said = sentences(words, { state: "blocked", why: problem });
    return (
      <StartProblemPage
        {...said}
        help={help}
        actions={[{ label: words.common.retry, onAct: () => setProblem(null) }]}
      />
    );
  }
  if (start.state === "new") {
    const { privateWindow } = words.vault;
    const notice = isPrivate ? (
      <Notice kind="careful" title={privateWindow.title}>
        <p>{privateWindow.text}</p>
        <p>{privateWindow.todo}</p>
      </Notice>
    ) : null;
    return (
      <WelcomePage
        busy={busy}
        onLanguage={onLanguage}
        onBegin={() => void create(start.create)}
        notice={notice}
      />
    );
  }
  const retry = { label: words.common.retry, onAct: again };
  const anew =
    start.state === "missing"
      ? [
          {
            label: words.vault.startNew,
            hint: words.vault.startNewHint,
            onAct: () => void create(start.createAnew),
          },
        ]
      : [];
  return <StartProblemPage {...sentences(words, start)} help={help} actions={[retry, ...anew]} />;
}

function sentences(
  words: FirstWords,
  start: Exclude<Start, { state: "open" | "new" }>,
): { title: string; text: string; todo: string } {
  const { vault } = words;
  switch (start.state) {
    case "missing":
      return vault.dataMissing;
    case "too-new":
      return vault.newerVersion;
    case "damaged":
      return vault.headerDamaged;
    case "blocked":
      return {
        none: vault.storageMissing,
        hangs: vault.storageBlocked,
        fails: vault.storageFailing,
        full: vault.storageFull,
      }[start.why];
  }
}

function useLooksPrivate(): boolean {
  const [isPrivate, setPrivate] = useState(false);
  useEffect(() => {
    void looksPrivate().then(setPrivate);
  }, []);
  return isPrivate;
}
