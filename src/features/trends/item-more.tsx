import { isUnusual, limitsOf, placesWithin } from "#domain/trend-limits.ts";
import { isItemKey } from "#domain/trend-line.ts";
import type { Trend } from "#domain/trend-usual.ts";
import { answerInWord, axisWords } from "#forms/answer-words.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import styles from "./trends.module.css";

/** For who wants to know more: between which words most answers lie, which do not, and how to read the picture. */
export function ItemMore({ trend }: { readonly trend: Trend }) {
  const { words } = useWords();
  const { trends, checkIn } = words;
  const { key } = trend;
  return (
    <>
      {isItemKey(key) && key !== "unsaid" ? <p className={styles.soft}>{checkIn.help.lowCanBeGood}</p> : null}
      {key === "unsaid" ? null : (
        <Disclosure summary={trends.more}>
          <Within trend={trend} />
          <p>{trends.howReadText}</p>
        </Disclosure>
      )}
    </>
  );
}

/** The limits of the answers since the usual last began, in words. */
function Within({ trend: { key, points, stretches } }: { readonly trend: Trend }) {
  const { words, language } = useWords();
  const { trends } = words;
  const since = points.slice(stretches.at(-1)?.from ?? 0);
  const limits = limitsOf(key, since);
  if (limits === null) return <p>{trends.limitsNone}</p>;
  const within = placesWithin(limits, since);
  if (within === null) return <p>{trends.limitsMoved}</p>;
  const axis = axisWords(words, key);
  const [low, high] = within.map((place) => axis[place] ?? "");
  const unusual = since.filter((point) => isUnusual(point, limits));
  return (
    <>
      <p>{low === high ? trends.limitsOne(low ?? "") : trends.limits(low ?? "", high ?? "")}</p>
      {unusual.length === 0 ? (
        <p>{trends.unusualNone}</p>
      ) : (
        <>
          <p className={styles.soft}>{trends.unusual}</p>
          <ul className={styles.few} role="list">
            {unusual.map(({ sessionId, day, value }) => (
              <li key={sessionId}>
                <a href={`#/session/${sessionId}`}>
                  {trends.latestIs(formatDay(language, day, "short"), answerInWord(words, key, value))}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
