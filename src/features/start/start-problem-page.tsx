import { Button } from "#ui/button.tsx";
import { Leaning } from "#ui/mark.tsx";
import styles from "./start.module.css";

interface StartProblemProps {
  readonly title: string;
  readonly text: string;
  readonly todo?: string | undefined;
  readonly actions?: readonly {
    readonly label: string;
    readonly hint?: string;
    readonly busy?: boolean;
    readonly onAct: () => void;
  }[];
  /** The link that must be reachable from here too, wherever the app can follow it. */
  readonly help?: { readonly label: string; readonly href: string };
  readonly children?: React.ReactNode;
}

/** A journal that cannot be opened: what is the case, what it means, what to do. Nothing is touched from here by itself. */
export function StartProblemPage({ title, text, todo, actions = [], help, children }: StartProblemProps) {
  return (
    <main className={styles.page} id="main">
      <Leaning closeness={1} />
      <h1>{title}</h1>
      <p>{text}</p>
      {todo === undefined ? null : <p>{todo}</p>}
      {children}
      {actions.map((action, at) => (
        <div key={action.label} className={styles.action}>
          <Button kind={at === 0 ? "main" : "quiet"} wide busy={action.busy} onClick={action.onAct}>
            {action.label}
          </Button>
          {action.hint === undefined ? null : <p className={styles.hint}>{action.hint}</p>}
        </div>
      ))}
      {help === undefined ? null : (
        <a className={styles.help} href={help.href}>
          {help.label}
        </a>
      )}
    </main>
  );
}
