import { useState, type ReactNode } from "react";
import type { Language } from "#domain/language.ts";
import type { SaveProblem } from "#domain/save-problem.ts";
import { askPasskey, type PasskeyProblem } from "#device/passkey.ts";
import { readPreferences } from "#device/preferences.ts";
import { randomBytes } from "#device/random.ts";
import { LanguageChoice } from "#forms/language-choice.tsx";
import { Button } from "#ui/button.tsx";
import { Mark } from "#ui/mark.tsx";
import { goInstead } from "#ui/navigation.ts";
import { Notice } from "#ui/notice.tsx";
import type { Locked } from "#vault/locked.ts";
import type { OpenedVault } from "#vault/start.ts";
import type { DeviceWay, Key, KeyProblem } from "#vault/ways.ts";
import { useWords } from "#words/react.ts";
import { DoorPasscode } from "./door-passcode.tsx";
import { DoorRecovery } from "./door-recovery.tsx";
import styles from "./lock.module.css";

export type DoorProblem = KeyProblem | SaveProblem;

interface LockPageProps {
  readonly locked: Locked;
  /** What is to be said before anything else, where there is something. */
  readonly notice?: ReactNode;
  readonly onLanguage: (language: Language) => void | Promise<void>;
  readonly onOpened: (opened: OpenedVault) => Promise<void>;
}

/** The door of a locked journal: nothing of what is inside, every way in, and urgent help. */
export function LockPage({ locked, notice, onLanguage, onOpened }: LockPageProps) {
  const { words, language } = useWords();
  const { lock, common } = words;
  const { door } = lock;
  const { ways } = locked;
  const [isForgotten, forget] = useState(false);
  const [busy, setBusy] = useState<Key["by"] | null>(null);
  const tryKey = async (key: Key): Promise<DoorProblem | null> => {
    setBusy(key.by);
    const opened = await locked.open(key);
    if (opened.ok) {
      // A code that was used has been seen: there has to be another, and a passcode that is known.
      if (key.by === "recovery") goInstead("/lock/renew");
      await onOpened(opened.value);
      return null;
    }
    // Another window has changed the lock meanwhile, or taken it off: it is looked for again.
    if (opened.problem === "closed") location.reload();
    setBusy(null);
    return opened.problem;
  };
  return (
    <main className={styles.door} id="main">
      <header className={styles.head}>
        <Mark size="3.5rem" />
        <h1 translate="no">{common.appName}</h1>
        <p>{door.locked}</p>
      </header>
      {notice}
      {isForgotten ? (
        <>
          {ways.recovery ? (
            <DoorRecovery busy={busy !== null} onTry={(code) => tryKey({ by: "recovery", code })} />
          ) : (
            <Notice kind="careful">
              <p>{door.noRecovery}</p>
            </Notice>
          )}
          <Button kind="plain" onClick={() => forget(false)}>
            {door.byPasscode}
          </Button>
        </>
      ) : (
        <>
          {ways.device === null ? null : (
            <DoorDevice
              way={ways.device}
              busy={busy !== null}
              onTry={(secret) => tryKey({ by: "device", secret })}
            />
          )}
          <DoorPasscode
            locked={locked}
            busy={busy !== null}
            onTry={(passcode) => tryKey({ by: "passcode", passcode })}
          />
          <Button kind="plain" onClick={() => forget(true)}>
            {door.forgotten}
          </Button>
        </>
      )}
      <footer className={styles.foot}>
        <a className={styles.help} href="#/help/urgent">
          {common.urgentHelp}
        </a>
        <LanguageChoice
          legend={common.language}
          language={language}
          wanted={readPreferences().lang ?? language}
          notHere={common.languageNotHere}
          onChoose={onLanguage}
        />
      </footer>
    </main>
  );
}

interface DoorDeviceProps {
  readonly way: DeviceWay;
  readonly busy: boolean;
  readonly onTry: (secret: Uint8Array<ArrayBuffer>) => Promise<DoorProblem | null>;
}

/** The device's own unlock. It is asked when somebody presses, and never by itself. */
function DoorDevice({ way, busy, onTry }: DoorDeviceProps) {
  const { lock } = useWords().words;
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<PasskeyProblem | "unavailable" | null>(null);
  const ask = async () => {
    setAsking(true);
    setProblem(null);
    const answer = await askPasskey(way, randomBytes);
    const problem = answer.ok ? await onTry(answer.value) : null;
    setAsking(false);
    if (!answer.ok) setProblem(answer.problem);
    else if (problem !== null) setProblem(problem === "wrong" ? "different" : "unavailable");
  };
  return (
    <>
      <Button wide busy={busy || isAsking} onClick={() => void ask()}>
        {lock.door.withDevice}
      </Button>
      <div role="status">
        {problem === null ? null : (
          <p>{problem === "unavailable" ? lock.unavailable : lock.deviceProblems[problem]}</p>
        )}
      </div>
    </>
  );
}
