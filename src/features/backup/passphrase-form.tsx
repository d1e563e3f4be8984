import { useState, type FormEvent } from "react";
import { cleanPassphrase, SHORTEST_PASSPHRASE, suggestedPassphrase } from "#domain/passphrase.ts";
import { lengthOf } from "#domain/text.ts";
import { copyText } from "#device/hand-over.ts";
import { randomBytes } from "#device/random.ts";
import { SecretField, ShowSwitch } from "#forms/secret-field.tsx";
import { Actions, Stack } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { useToast } from "#ui/toast.tsx";
import { phraseWordsIn } from "#words/content/phrase-words.ts";
import { useWords } from "#words/react.ts";
import styles from "./backup.module.css";

interface PassphraseFormProps {
  readonly busy: boolean;
  /** What pressing the button does, where it is not making a copy. */
  readonly label?: string;
  readonly onChosen: (passphrase: string) => void;
}

/** A passphrase that is surely known: six words that were copied or typed again, or one's own typed twice. */
export function PassphraseForm({ busy, label, onChosen }: PassphraseFormProps) {
  const { words, language } = useWords();
  const { make } = words.backup;
  const toast = useToast();
  const list = phraseWordsIn(language);
  const [way, setWay] = useState<"words" | "own">("words");
  const [suggested, setSuggested] = useState(() => suggestedPassphrase(list, randomBytes));
  const [wasCopied, setCopied] = useState(false);
  const [own, setOwn] = useState("");
  const [again, setAgain] = useState("");
  const [isShown, show] = useState(false);
  const [tried, setTried] = useState(false);
  const chosen = way === "words" ? suggested : own;
  const isTooShort = way === "own" && lengthOf(cleanPassphrase(own)) < SHORTEST_PASSPHRASE;
  const mayLeaveOut = way === "words" && wasCopied && again === "";
  const isOther = !mayLeaveOut && cleanPassphrase(again) !== cleanPassphrase(chosen);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!busy && !isTooShort && !isOther) onChosen(chosen);
  };
  const others = () => {
    setSuggested(suggestedPassphrase(list, randomBytes));
    setCopied(false);
    setTried(false);
  };
  const copy = async () => {
    const isDone = (await copyText(suggested)) === "done";
    setCopied(isDone);
    toast({ text: isDone ? words.common.copied : words.common.couldNotCopy });
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <Choices
          legend={make.passphrase}
          options={(["words", "own"] as const).map((value) => ({ value, label: make.ways[value] }))}
          value={way}
          onChange={(next) => {
            setWay(next ?? "words");
            setTried(false);
          }}
        />
        {way === "words" ? (
          <>
            <div className={styles.words}>
              <p className={styles.label}>{make.suggested}</p>
              <p className={styles.drawn} translate="no" data-drawn="">
                {suggested}
              </p>
            </div>
            <p>{make.strength(list.length)}</p>
            <Actions>
              <Button kind="quiet" onClick={() => void copy()}>
                {make.copy}
              </Button>
              <Button kind="quiet" onClick={others}>
                {make.others}
              </Button>
            </Actions>
          </>
        ) : (
          <SecretField
            label={make.own}
            hint={make.ownHint(SHORTEST_PASSPHRASE)}
            isShown={isShown}
            value={own}
            onType={setOwn}
            error={tried && isTooShort ? make.tooShort(SHORTEST_PASSPHRASE) : undefined}
          />
        )}
        <SecretField
          label={way === "words" ? make.again : make.ownAgain}
          hint={way === "words" ? make.againHint : undefined}
          isShown={isShown}
          value={again}
          onType={setAgain}
          error={tried && isOther && !isTooShort ? make.notSame : undefined}
        />
        <ShowSwitch isShown={isShown} onShow={show} />
        <Button type="submit" wide busy={busy}>
          {label ?? make.begin}
        </Button>
      </Stack>
    </form>
  );
}
