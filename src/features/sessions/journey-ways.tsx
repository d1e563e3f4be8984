import { useWords } from "#words/react.ts";
import styles from "./ways.module.css";

/** The ways to look at the sessions as a whole, over the list of them. */
export function JourneyWays() {
  const { journey, trends, looking } = useWords().words;
  const ways = [
    { ...trends, href: "#/trends", drawing: "M3 17.5c3.5 0 4-7 7.5-7s3.5 4 6.5 4 4-8 4-8" },
    {
      ...looking,
      href: "#/look-back",
      drawing: "M20.5 12a8.5 8.5 0 1 1-2.9-6.4M20.5 3.5v4.75h-4.75M12 7.75V12l3 2",
    },
  ];
  return (
    <nav className={styles.ways} aria-label={journey.waysLabel}>
      {ways.map(({ href, title, hint, drawing }) => (
        <div key={href} className={styles.way}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={drawing} />
          </svg>
          <a className={styles.name} href={href}>
            {title}
          </a>
          <p className={styles.hint}>{hint}</p>
        </div>
      ))}
    </nav>
  );
}
