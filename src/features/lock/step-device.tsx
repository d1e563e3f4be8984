import { useState } from "react";
import { askPasskey, makePasskey, type PasskeyProblem } from "#device/passkey.ts";
import { randomBytes } from "#device/random.ts";
import { ok } from "#domain/result.ts";
import { Stack } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import type { DeviceWay, NextLock } from "#vault/ways.ts";
import { useWords } from "#words/react.ts";

interface StepDeviceProps {
  /** The one that is set up already and may be kept; null to set one up. */
  readonly kept: DeviceWay | null;
  readonly onAnswer: (device: NextLock["device"]) => void;
}

/** The device's own unlock as one more way in, with what that means said before it. */
export function StepDevice({ kept, onAnswer }: StepDeviceProps) {
  const { lock } = useWords().words;
  const said = lock.device;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<PasskeyProblem | null>(null);
  const ask = async () => {
    if (kept === null) return makePasskey(said.keyName, randomBytes);
    const answer = await askPasskey(kept, randomBytes);
    return answer.ok ? ok({ ...kept, secret: answer.value }) : answer;
  };
  const begin = async () => {
    setBusy(true);
    setProblem(null);
    const answered = await ask();
    if (answered.ok) return onAnswer(answered.value);
    setBusy(false);
    setProblem(answered.problem);
  };
  return (
    <Stack>
      {kept === null ? (
        <>
          <p>{said.text}</p>
          <p>{said.whoElse}</p>
          <p>{said.synced}</p>
          <p>{said.addHint}</p>
        </>
      ) : (
        <p>{said.keepText}</p>
      )}
      <div role="status">
        {problem === null ? null : (
          <Notice kind="careful">
            <p>{lock.deviceProblems[problem]}</p>
          </Notice>
        )}
      </div>
      <Button wide busy={busy} onClick={() => void begin()}>
        {kept === null ? said.add : said.keep}
      </Button>
      {kept === null ? null : (
        <Button kind="plain" onClick={() => onAnswer(null)}>
          {said.without}
        </Button>
      )}
    </Stack>
  );
}
