import { useEffect, useRef, useState } from "react";
import { isResident, LANGUAGES, type Language } from "#domain/language.ts";
import { Choices } from "#ui/choices.tsx";
import { HiddenText } from "#ui/hidden-text.tsx";
import { LANGUAGE_NAMES } from "#words/language-names.ts";
import { canRead } from "./can-read.ts";
import styles from "./language-choice.module.css";

/** Something to choose that needs the words of a language. */
interface InLanguage<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly language: Language;
  /** Of the label, where it is not the one around it. */
  readonly lang?: string | undefined;
}

interface ChoiceByLanguageProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly InLanguage<Value>[];
  readonly value: Value;
  /** What was chosen before and is not what is shown, as its language could not be loaded. */
  readonly missing?: Language | null;
  readonly notHere: (name: string) => string;
  readonly onChoose: (value: Value) => void | Promise<void>;
}

/** With the arrow keys each choice is passed on the way to the next: only where somebody rests is something brought. */
const RESTS_MS = 800;
const ARROW = /^Arrow/;

const nameOf = (language: Language): string => LANGUAGE_NAMES[language].replace(/ \(.*$/u, "");

/**
 * One of several that need a language each. First those of the two that are always here and of the one that is chosen; the
 * others behind the names of their languages, which whoever looks for one of them can read.
 */
export function ChoiceByLanguage<Value extends string>(props: ChoiceByLanguageProps<Value>) {
  const { legend, options, value, notHere, onChoose } = props;
  const [isOpen, setOpen] = useState(false);
  const [refused, setRefused] = useState<Language | null>(null);
  const [coming, setComing] = useState<Value | null>(null);
  /** Counts what was chosen: an answer that comes after another choice is nobody's any more. */
  const choices = useRef(0);
  const isByArrow = useRef(false);
  const list = useRef<HTMLDivElement>(null);
  const chosen = options.find((each) => each.value === value)?.language;
  const isBehind = ({ language }: InLanguage<Value>) => !isResident(language) && language !== chosen;
  const behind = options.filter(isBehind);
  // Each once, though Portuguese is there twice.
  const names = [...new Map(behind.map(({ language }) => [nameOf(language), language]))];
  // What was pressed is gone: the first one that came in its place has the focus.
  const toFocus = useRef<Value | null>(null);
  useEffect(() => {
    if (isOpen) list.current?.querySelector<HTMLInputElement>(`input[value="${toFocus.current}"]`)?.focus();
  }, [isOpen]);
  useEffect(() => {
    const box = list.current;
    const onKey = ({ key }: KeyboardEvent) => (isByArrow.current = ARROW.test(key));
    const onPointer = () => (isByArrow.current = false);
    box?.addEventListener("keydown", onKey);
    box?.addEventListener("pointerdown", onPointer);
    return () => {
      box?.removeEventListener("keydown", onKey);
      box?.removeEventListener("pointerdown", onPointer);
    };
  }, []);
  const choose = async (wanted: Value) => {
    const language = options.find((each) => each.value === wanted)?.language;
    if (language === undefined) return;
    const choice = (choices.current += 1);
    const isLast = () => choices.current === choice;
    setRefused(null);
    setComing(wanted);
    try {
      if (isByArrow.current && !isResident(language))
        await new Promise((resolve) => setTimeout(resolve, RESTS_MS));
      const isHere = isLast() && (await canRead(language));
      if (!isLast()) return;
      if (isHere) await onChoose(wanted);
      else setRefused(language);
    } catch {
      // What it is chosen for could not be loaded either.
      if (isLast()) setRefused(language);
    } finally {
      if (isLast()) setComing(null);
    }
  };
  const missing = refused ?? props.missing ?? null;
  // Of what was chosen before and is not here none is marked: so the one that is shown can be chosen in its place.
  const marked = props.missing === null || props.missing === undefined ? value : null;
  return (
    <div className={styles.choice} ref={list} aria-busy={coming !== null}>
      <Choices
        legend={legend}
        options={isOpen ? options : options.filter((each) => !isBehind(each))}
        value={coming ?? marked}
        onChange={(wanted) => (wanted === null ? undefined : void choose(wanted))}
      />
      {isOpen ? null : (
        <button
          type="button"
          className={styles.others}
          aria-expanded={false}
          onClick={() => {
            toFocus.current = behind[0]?.value ?? null;
            setOpen(true);
          }}
        >
          <HiddenText>{`${legend}: `}</HiddenText>
          {names.map(([name, language], at) => (
            <span key={name} lang={language}>
              {at === 0 ? name : ` · ${name}`}
            </span>
          ))}
        </button>
      )}
      <div role="status">{missing === null ? null : <p>{notHere(LANGUAGE_NAMES[missing])}</p>}</div>
    </div>
  );
}

interface LanguageChoiceProps {
  readonly legend: string;
  /** The one that is read. */
  readonly language: Language;
  /** The one that was chosen, where it may be another: it could not be loaded. */
  readonly wanted?: Language | null;
  readonly notHere: (name: string) => string;
  readonly onChoose: (language: Language) => void | Promise<void>;
}

/** What the app is read in, each language by its own name. */
export const LanguageChoice = ({ language, wanted = null, ...rest }: LanguageChoiceProps) => (
  <ChoiceByLanguage
    options={LANGUAGES.map((each) => ({
      value: each,
      label: LANGUAGE_NAMES[each],
      language: each,
      lang: each,
    }))}
    value={language}
    missing={wanted === language ? null : wanted}
    {...rest}
  />
);
