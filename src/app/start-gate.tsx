import { lazy, useEffect, useState, useSyncExternalStore } from "react";
import { beginExample, canShowExample } from "#device/example-mark.ts";
import { launchedFile, onLaunchedFile } from "#device/launch.ts";
import { guessedLanguage, readPreferences } from "#device/preferences.ts";
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
const SharedBefore = lazy(async () => ({
  default: (await import("./shared-notices.tsx")).SharedBefore,
}));
const LockGate = lazy(async () => ({ default: (await import("./lock-gate.tsx")).LockGate }));
const StartProblem = lazy(async () => ({ default: (await import("./start-problem.tsx")).StartProblem }));

const WITH_COPY = "/backup/open";

interface StartGateProps {
  /** Null while it is being looked for. */
  readonly found: Exclude<Found, { state: "open" }> | null;
  readonly looking: Promise<Found>;
  readonly onFound: (found: Found) => Promise<void>;
  readonly onLanguage: (language: Language) => void | Promise<void>;
  readonly again: () => void;
}

/** What is shown while there is no open journal: the first minute, or why it cannot be opened. */
export function StartGate({ found, looking, onFound, onLanguage, again }: StartGateProps) {
  const { words, language } = useFirstWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<"full" | "fails" | null>(null);
  const isPrivate = useLooksPrivate();
  const hasFile = useSyncExternalStore(onLaunchedFile, launchedFile, () => null) !== null;
  const [hash, setHash] = useState(location.hash);
  const isHelp = hash.startsWith("#/help");
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);

  const create = async (make: Extract<Start, { state: "new" }>["create"], path = "/therapy/first") => {
    setBusy(true);
    const created = await (await loadOpening()).beginAnew(make, readPreferences().lang ?? guessedLanguage());
    if (!created.ok) {
      setBusy(false);
      return setProblem(created.problem === "full" ? "full" : "fails");
    }
    goInstead(path);
    await onFound({ state: "open", vault: created.value, behind: 0, lostRows: 0 });
  };
  // The first screen answers before it is known what is here: then whoever goes on waits a moment.
  const begin = async (path?: string) => {
    setBusy(true);
    const known = found ?? (await looking);
    await (known.state === "new" ? create(known.create, path) : onFound(known));
  };
  const beginAt = (path?: string) => void begin(path).catch(() => onFound(NOT_LOADED));

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
  const notice = (
    <>
      {isPrivate ? (
        <Notice kind="careful" title={privateWindow.title}>
          <p>{privateWindow.text}</p>
          <p>{privateWindow.todo}</p>
        </Notice>
      ) : null}
      {hasFile ? (
        <Notice kind="calm" title={words.welcome.copyWaits.title}>
          <p>{words.welcome.copyWaits.text}</p>
        </Notice>
      ) : null}
      {hash.startsWith("#/shared") ? (
        <AllWords>
          <SharedBefore />
        </AllWords>
      ) : null}
    </>
  );
  return (
    <WelcomePage
      busy={busy}
      onLanguage={onLanguage}
      onExample={canShowExample() ? () => beginExample({ ...readPreferences(), lang: language }) : undefined}
      onBegin={() => beginAt()}
      onCopy={() => beginAt(WITH_COPY)}
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
