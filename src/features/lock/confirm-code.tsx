import { useState, type FormEvent } from "react";
import { groupsToAsk, isSameGroup } from "#domain/recovery-code.ts";
import { randomBytes } from "#device/random.ts";
import { Section, Stack } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { useWords } from "#words/react.ts";
import { SecretField } from "#forms/secret-field.tsx";

interface ConfirmCodeProps {
  readonly groups: readonly string[];
  readonly onSame: () => void;
  readonly onAgain: () => void;
}

/** Two groups of the code, drawn by chance: who can type them has it somewhere. */
export function ConfirmCode({ groups, onSame, onAgain }: ConfirmCodeProps) {
  const { words } = useWords();
  const said = words.lock.recovery;
  const [asked] = useState(() => groupsToAsk(randomBytes));
  const [typed, setTyped] = useState<readonly string[]>(["", ""]);
  const [tried, setTried] = useState(false);
  const isSame = (at: number) => isSameGroup(typed[at] ?? "", groups[asked[at] ?? 0] ?? "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (asked.every((_, at) => isSame(at))) onSame();
  };
  return (
    <form noValidate onSubmit={submit}>
      <Section title={said.confirmTitle}>
        <Stack>
          {asked.map((place, at) => (
            <SecretField
              key={place}
              label={said.group(place + 1)}
              isShown
              value={typed[at] ?? ""}
              onType={(text) => {
                setTried(false);
                setTyped(typed.map((each, index) => (index === at ? text : each)));
              }}
              error={tried && !isSame(at) ? said.notThat : undefined}
            />
          ))}
          <Button type="submit" wide>
            {words.common.continue}
          </Button>
          <Button kind="plain" onClick={onAgain}>
            {said.again}
          </Button>
        </Stack>
      </Section>
    </form>
  );
}
