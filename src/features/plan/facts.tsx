import { OwnWords } from "#ui/own-words.tsx";
import { isText } from "./said.ts";
import styles from "./plan.module.css";

interface FactsProps {
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly links?: readonly { readonly label: string; readonly text: string; readonly href: string }[];
}

/** What the person wrote, each under its question; what is empty is not there. */
export function Facts({ facts, links = [] }: FactsProps) {
  const written = facts.filter(({ text }) => isText(text));
  if (written.length + links.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {written.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <OwnWords text={text} />
          </dd>
        </div>
      ))}
      {links.map(({ label, text, href }) => (
        <div key={href}>
          <dt>{label}</dt>
          <dd>
            <a className={styles.link} href={href}>
              <OwnWords as="span" text={text} />
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
