import type { Language } from "#domain/language.ts";
import { LanguageChoice } from "#forms/language-choice.tsx";
import { Button } from "#ui/button.tsx";
import { Mark } from "#ui/mark.tsx";
import { useFirstWords } from "#words/react.ts";
import styles from "./welcome.module.css";

interface WelcomeProps {
  /** While the empty vault is being made. */
  readonly busy: boolean;
  readonly onLanguage: (language: Language) => void | Promise<void>;
  readonly onBegin: () => void;
  /** Begins with what was kept elsewhere. */
  readonly onCopy: () => void;
  /** Left out where this window cannot show one. */
  readonly onExample?: (() => void) | undefined;
  readonly notice?: React.ReactNode;
}

/** The first minute: what it is and is not, the language, and in. */
export function WelcomePage({ busy, onLanguage, onBegin, onCopy, onExample, notice }: WelcomeProps) {
  const { words, language } = useFirstWords();
  const { welcome, common } = words;
  return (
    <main className={styles.page} id="main">
      <header className={styles.head}>
        <Mark size="3.5rem" />
        <h1 translate="no">{common.appName}</h1>
        <p className={styles.breath}>{welcome.breath}</p>
      </header>
      {notice}
      <section>
        <h2>{welcome.isTitle}</h2>
        <ul className={styles.points} role="list">
          {welcome.is.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <h2>{welcome.isNotTitle}</h2>
        <p>{welcome.isNot}</p>
        <a className={styles.help} href="#/help/urgent">
          {common.urgentHelp}
        </a>
      </section>
      <footer className={styles.foot}>
        <LanguageChoice
          legend={welcome.language}
          language={language}
          notHere={common.languageNotHere}
          onChoose={onLanguage}
        />
        <div className={styles.ways}>
          <Button kind="main" wide busy={busy} onClick={onBegin}>
            {busy ? welcome.starting : welcome.begin}
          </Button>
          <Button kind="plain" wide onClick={busy ? undefined : onCopy}>
            {welcome.haveCopy}
          </Button>
          {onExample === undefined ? null : (
            <Button kind="plain" wide onClick={busy ? undefined : onExample}>
              {welcome.example}
            </Button>
          )}
        </div>
      </footer>
    </main>
  );
}
