import { PasscodeForm } from "#forms/passcode-form.tsx";
import { Actions } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { useVault } from "#vault/react.ts";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";
import { isPossible, type LockChange, type LockStep } from "./changes.ts";
import { StepDevice } from "./step-device.tsx";
import { StepPasscode } from "./step-passcode.tsx";
import { StepRecovery } from "./step-recovery.tsx";
import { useChange } from "./use-change.ts";

const HOME = "#/lock";

/** One change of the lock: one question at a time, then everything is sealed anew. */
function ChangePage({ what }: { readonly what: LockChange }) {
  const { words } = useWords();
  const { lock, common } = words;
  const vault = useVault();
  const change = useChange(what);
  const { standing, steps, ways } = change;
  if (standing.kind === "asking" && !isPossible(what, ways)) {
    return (
      <Page title={lock.title} back={{ label: common.back, href: HOME }}>
        <p>{ways === null ? lock.notOn : lock.isSet}</p>
      </Page>
    );
  }
  if (standing.kind === "sealing") {
    const { done, total } = standing;
    const label = lock.sealing.progress(done, total);
    return (
      <Page
        key="sealing"
        title={lock.sealing.title}
        progress={total === 0 ? undefined : { now: done, of: total, label }}
      >
        <p>{lock.sealing.text}</p>
        {total === 0 ? null : <p>{label}</p>}
      </Page>
    );
  }
  if (standing.kind === "not-done") {
    const { problem } = standing;
    const why = {
      wrong: lock.door.wrong,
      waiting: lock.waiting,
      unavailable: lock.unavailable,
      full: problemWords(words, "full").todo,
      closed: problemWords(words, "closed").text,
    }[problem];
    return (
      <Page key="not-done" title={lock.notDone.title} back={{ label: common.back, href: HOME }}>
        <Notice kind="careful" title={lock.notDone.text}>
          <p>{why}</p>
        </Notice>
        <Actions>
          <Button onClick={change.back}>{common.retry}</Button>
        </Actions>
      </Page>
    );
  }
  if (standing.kind === "done") {
    return (
      <Page key="done" title={lock.done.title} back={{ label: common.back, href: HOME }}>
        <p>{lock.done[what]}</p>
        <Actions>
          <LinkButton kind="main" href="#/">
            {common.toToday}
          </LinkButton>
          {vault.ways()?.device === null ? (
            <LinkButton kind="quiet" href={HOME}>
              {lock.title}
            </LinkButton>
          ) : null}
        </Actions>
      </Page>
    );
  }
  const step = steps[standing.at] ?? "current";
  const back =
    standing.at > 0
      ? { label: common.back, onBack: change.back }
      : what === "renew"
        ? undefined
        : { label: common.back, href: HOME };
  return (
    <Page
      key={step}
      title={what === "renew" && step === "passcode" ? lock.renew.title : lock[step].title}
      back={back}
      progress={
        steps.length === 1
          ? undefined
          : { now: standing.at + 1, of: steps.length, label: lock.steps(standing.at + 1, steps.length) }
      }
    >
      <Step what={what} step={step} change={change} />
    </Page>
  );
}

interface StepProps {
  readonly what: LockChange;
  readonly step: LockStep;
  readonly change: ReturnType<typeof useChange>;
}

function Step({ what, step, change: { answer, ways } }: StepProps) {
  const { lock, common } = useWords().words;
  switch (step) {
    case "current":
      return (
        <PasscodeForm
          lead={what === "off" ? lock.removing.text : undefined}
          goOn={what === "off" ? lock.remove : common.continue}
          onAnswer={(current) => answer({ current })}
        />
      );
    case "passcode":
      return (
        <StepPasscode
          lead={what === "renew" ? lock.renew.text : undefined}
          onAnswer={(passcode) => answer({ passcode })}
        />
      );
    case "recovery":
      return (
        <StepRecovery replaces={ways?.recovery ?? false} onAnswer={(recovery) => answer({ recovery })} />
      );
    case "device":
      return (
        <StepDevice
          kept={what === "device" ? null : (ways?.device ?? null)}
          onAnswer={(device) => answer({ device })}
        />
      );
  }
}

const pageFor = (what: LockChange) => () => <ChangePage what={what} />;

/** A page for each change, with an address of its own. */
export const CHANGE_PAGES = {
  set: pageFor("set"),
  change: pageFor("change"),
  code: pageFor("code"),
  device: pageFor("device"),
  deviceOff: pageFor("deviceOff"),
  off: pageFor("off"),
  renew: pageFor("renew"),
} satisfies Record<LockChange, () => unknown>;
