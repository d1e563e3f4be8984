import { useEffect, useState, type FormEvent } from "react";
import {
  cleanPasscode,
  LONGEST_PASSCODE,
  PASSCODE_WORDS,
  passcodeProblem,
  SHORTEST_PASSCODE,
  type PasscodeProblem,
} from "#domain/passcode.ts";
import { guessesFor, guessingTime } from "#domain/passcode-worth.ts";
import { suggestedPassphrase } from "#domain/passphrase.ts";
import { lengthOf } from "#domain/text.ts";
import { randomBytes } from "#device/random.ts";
import { Actions, Stack } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { phraseWordsIn } from "#words/content/phrase-words.ts";
import { useWords } from "#words/react.ts";
import { SecretField, ShowSwitch } from "#forms/secret-field.tsx";
import styles from "./lock.module.css";

/** Where the list does not load, the rules still hold. */
const loadCommon = async (): Promise<ReadonlySet<string>> => {
  try {
    return (await import("#words/content/common-passcodes.ts")).commonPasscodes();
  } catch {
    return new Set();
  }
};

interface StepPasscodeProps {
  readonly lead?: string | undefined;
  readonly onAnswer: (passcode: string) => void;
}

/** A passcode that is surely known: four words that were drawn, or one's own, typed again. */
export function StepPasscode({ lead, onAnswer }: StepPasscodeProps) {
  const { words, language } = useWords();
  const said = words.lock.passcode;
  const list = phraseWordsIn(language);
  const draw = () => suggestedPassphrase(list, randomBytes, PASSCODE_WORDS);
  const [way, setWay] = useState<"words" | "own">("words");
  const [suggested, setSuggested] = useState(draw);
  const [own, setOwn] = useState("");
  const [again, setAgain] = useState("");
  const [isShown, show] = useState(false);
  const [problem, setProblem] = useState<PasscodeProblem | "not-same" | null>(null);
  const [common, setCommon] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => void loadCommon().then(setCommon), []);

  const clean = cleanPasscode(way === "words" ? suggested : own);
  const isTriedFirst = way === "own" && passcodeProblem(own, common) === "too-common";
  const guesses = way === "words" ? list.length ** PASSCODE_WORDS : isTriedFirst ? 1 : guessesFor(clean);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = way === "own" ? passcodeProblem(own, await loadCommon()) : null;
    if (found !== null) return setProblem(found);
    if (cleanPasscode(again) !== clean) return setProblem("not-same");
    onAnswer(clean);
  };
  const begin = (next: "words" | "own") => {
    setWay(next);
    setProblem(null);
  };
  const problems = {
    "too-short": said.problems["too-short"](SHORTEST_PASSCODE),
    "too-long": said.problems["too-long"](LONGEST_PASSCODE),
    "too-common": said.problems["too-common"],
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        {lead === undefined ? null : <p>{lead}</p>}
        <Choices
          legend={said.title}
          hideLegend
          options={(["words", "own"] as const).map((value) => ({ value, label: said.ways[value] }))}
          value={way}
          onChange={(next) => begin(next ?? "words")}
        />
        {way === "words" ? (
          <>
            <div className={styles.drawn}>
              <p className={styles.label}>{said.suggested}</p>
              <p className={styles.phrase} translate="no" data-drawn="">
                {suggested}
              </p>
            </div>
            <Actions>
              <Button kind="quiet" onClick={() => setSuggested(draw())}>
                {said.others}
              </Button>
            </Actions>
          </>
        ) : (
          <SecretField
            label={said.own}
            hint={said.ownHint(SHORTEST_PASSCODE)}
            isShown={isShown}
            value={own}
            onType={(typed) => {
              setOwn(typed);
              setProblem(null);
            }}
            error={problem === null || problem === "not-same" ? undefined : problems[problem]}
          />
        )}
        {way === "words" || lengthOf(clean) >= SHORTEST_PASSCODE ? (
          <p role="status">
            {said.worth[guessingTime(guesses)]} {said.worthMore}
          </p>
        ) : null}
        <SecretField
          label={said.again}
          isShown={isShown}
          value={again}
          onType={setAgain}
          error={problem === "not-same" ? said.notSame : undefined}
        />
        <ShowSwitch isShown={isShown} onShow={show} />
        <Button type="submit" wide>
          {words.common.continue}
        </Button>
      </Stack>
    </form>
  );
}
