import { lazy, useEffect, useState } from "react";
import { looksPrivate } from "#device/private-window.ts";
import type { Language } from "#domain/language.ts";
import { StartProblemPage } from "#features/start/start-problem-page.tsx";
import { WelcomePage } from "#features/welcome/welcome-page.tsx";
import { goInstead } from "#ui/navigation.ts";
import { Notice } from "#ui/notice.tsx";
import type { Start } from "#vault/start.ts";
import { useFirstWords } from "#words/react.ts";
import { AllWords } from "./all-words.tsx";
import { loadOpening, NOT_LOADED, type Found } from "./inside.ts";

const HelpBeforeOpening = lazy(async () => ({
  default: (await import("./help-before-opening.tsx")).HelpBeforeOpening,
}));
const LockGate = lazy(async () => ({ default: (await import("./lock-gate.tsx")).LockGate }));
const StartProblem = lazy(async () => ({ default: (await import("./start-problem.tsx")).StartProblem }));

interface StartGateProps {
  /** Null while it is being looked for. */
  readonly found: Exclude<Found, { state: "open" }> | null;
  readonly looking: Promise<Found>;
  readonly onFound: (found: Found) => Promise<void>;
  readonly onLanguage: (language: Language) => void;
  readonly again: () => void;
}

/** What is shown while there is no open journal: the first minute, or why it cannot be opened. */
export function StartGate({ found, looking, onFound, onLanguage, again }: StartGateProps) {
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

  const create = async (make: Extract<Start, { state: "new" }>["create"], path = "/therapy/first") => {
    setBusy(true);
    const created = await (await loadOpening()).beginAnew(make, language);
    if (!created.ok) {
      setBusy(false);
      return setProblem(created.problem === "full" ? "full" : "fails");
    }
    goInstead(path);
    await onFound({ state: "open", vault: created.value, behind: 0, lostRows: 0 });
  };
  // The first screen answers before it is known what is here: then whoever goes on waits a moment.
  const begin = async () => {
    setBusy(true);
    const known = found ?? (await looking);
    await (known.state === "new" ? create(known.create) : onFound(known));
  };

  if (isHelp) {
    return (
      <AllWords>
        <HelpBeforeOpening door={found?.state === "locked" ? found.locked.door : null} />
      </AllWords>
    );
  }
  if (found?.state === "not-loaded") {
    return (
      <StartProblemPage
        {...words.start.notLoaded}
        help={{ label: words.common.urgentHelp, href: "#/help/urgent" }}
        // Anew, and not only the part that is missing: browsers remember that a part did not load.
        actions={[{ label: words.start.openAgain, onAct: () => location.reload() }]}
      />
    );
  }
  if (found?.state === "locked") {
    return (
      <AllWords>
        <LockGate locked={found.locked} onLanguage={onLanguage} onOpened={onFound} />
      </AllWords>
    );
  }
  if (problem !== null || (found !== null && found.state !== "new")) {
    const isOurs = problem === null && found !== null && found.state !== "new";
    return (
      <AllWords>
        <StartProblem
          problem={isOurs ? found : { state: "blocked", why: problem ?? "fails" }}
          again={isOurs ? again : () => setProblem(null)}
          createAnew={(make, path) => void create(make, path)}
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
      onBegin={() => void begin().catch(() => onFound(NOT_LOADED))}
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
