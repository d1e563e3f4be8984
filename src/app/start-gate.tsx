import { lazy, useEffect, useState } from "react";
import { looksPrivate } from "#device/private-window.ts";
import { emptySettings, type Language } from "#domain/settings.ts";
import { SETTINGS_ID } from "#domain/id.ts";
import { WelcomePage } from "#features/welcome/welcome-page.tsx";
import { goInstead } from "#ui/navigation.ts";
import { Notice } from "#ui/notice.tsx";
import type { Start } from "#vault/start.ts";
import { useFirstWords } from "#words/react.ts";
import { AllWords } from "./all-words.tsx";

const HelpBeforeOpening = lazy(async () => ({
  default: (await import("./help-before-opening.tsx")).HelpBeforeOpening,
}));
const StartProblem = lazy(async () => ({ default: (await import("./start-problem.tsx")).StartProblem }));

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

  if (isHelp) {
    return (
      <AllWords>
        <HelpBeforeOpening />
      </AllWords>
    );
  }
  if (problem !== null || start.state !== "new") {
    const isOurs = problem === null && start.state !== "new";
    return (
      <AllWords>
        <StartProblem
          problem={isOurs ? start : { state: "blocked", why: problem ?? "fails" }}
          again={isOurs ? again : () => setProblem(null)}
          createAnew={(make) => void create(make)}
        />
      </AllWords>
    );
  }
  const { privateWindow } = words.start;
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

function useLooksPrivate(): boolean {
  const [isPrivate, setPrivate] = useState(false);
  useEffect(() => {
    void looksPrivate().then(setPrivate);
  }, []);
  return isPrivate;
}
