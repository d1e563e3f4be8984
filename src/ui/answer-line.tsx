import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import type { Group } from "./group-mark.tsx";
import styles from "./answer-line.module.css";

/** What one session says: a place on the axis, "doesn't apply", or nothing. */
export interface AnswerMark {
  readonly key: string;
  readonly place: number | null;
  readonly isNotApplicable: boolean;
  /** Something was written about it. */
  readonly isNoted: boolean;
  /** More time than usual went by before it. */
  readonly isAfterGap: boolean;
}

/** The usual over some of the sessions, with a band around it; all by index and place. */
export interface AnswerBand {
  readonly from: number;
  readonly to: number;
  /** Null while there are too few answers for one. */
  readonly usual: { readonly place: number; readonly band: readonly [low: number, high: number] } | null;
  /** A usual begins anew here. */
  readonly isBegun: boolean;
}

export interface AnswerLineProps {
  readonly marks: readonly AnswerMark[];
  readonly bands: readonly AnswerBand[];
  /** The last place of the axis. The axis is always the whole. */
  readonly last: number;
  /** For how many sessions there is room: in all rows of one picture the same, so that they can be compared. */
  readonly slots: number;
  /** The words of the axis, by place; where there is little room only some of them. */
  readonly labels: readonly { readonly place: number; readonly text: string }[];
  readonly group: Group | null;
  /** Index of the latest answer of all, where it stands in this row. */
  readonly latest: number | null;
  /** Index of the session that is looked at. */
  readonly chosen?: number | null | undefined;
  /** fine: for an axis of many places. */
  readonly size: "fine" | "small" | "large";
  /** The places that have a line, where it is not all of them. */
  readonly rules?: readonly number[] | undefined;
  /** What lies over the picture and takes the press. */
  readonly children?: ReactNode;
}

/** More than this in a row are drawn smaller. */
const MANY = 26;
/** Under the lowest place there is room for what has none. */
const FOOT = 0.8;

/**
 * Answers from session to session on a fixed axis of words. They are joined only where none is missing in between; the
 * latest is full, the others are rings: told apart by shape, so it reads in grey. Silent, since its words stand beside it.
 */
export function AnswerLine(props: AnswerLineProps) {
  const { marks, bands, last, slots, labels, group, latest, chosen = null, size, rules, children } = props;
  const lanes = last + 1 + FOOT;
  const across = (at: number) => `${((at + 0.5) / slots) * 100}%`;
  const edge = (at: number) => `${(at / slots) * 100}%`;
  const high = (place: number) => `${((last - place + 0.5) / lanes) * 100}%`;
  const foot = `${((last + 1 + FOOT / 2) / lanes) * 100}%`;
  const places = rules ?? Array.from({ length: last + 1 }, (_, place) => place);
  return (
    <div
      className={classNames(styles.line, styles[size], slots > MANY && styles.many)}
      style={{ "--hue": `var(--${group ?? "ink"})`, "--lanes": lanes } as React.CSSProperties}
    >
      <div className={styles.labels} aria-hidden="true">
        {labels.map(({ place, text }) => (
          <span key={place} style={{ insetBlockStart: high(place) }}>
            {text}
          </span>
        ))}
      </div>
      <div className={styles.plot}>
        <svg aria-hidden="true">
          {bands.map(({ from, to, usual }) =>
            usual === null ? null : (
              <rect
                key={from}
                className={styles.band}
                x={edge(from)}
                width={edge(to - from)}
                y={`${((last - usual.band[1]) / lanes) * 100}%`}
                height={`${((usual.band[1] - usual.band[0] + 1) / lanes) * 100}%`}
                data-band={usual.band.join("-")}
              />
            ),
          )}
          {places.map((place) => (
            <line key={place} className={styles.rule} x1="0" x2="100%" y1={high(place)} y2={high(place)} />
          ))}
          {bands.map(({ from, to, usual, isBegun }) => (
            <g key={from}>
              {usual === null ? null : (
                <line
                  className={styles.usual}
                  x1={edge(from)}
                  x2={edge(to)}
                  y1={high(usual.place)}
                  y2={high(usual.place)}
                />
              )}
              {isBegun ? (
                <line
                  className={styles.begun}
                  x1={edge(from)}
                  x2={edge(from)}
                  y1="0"
                  y2="100%"
                  data-mark="begun"
                />
              ) : null}
            </g>
          ))}
          {chosen === null ? null : (
            <line className={styles.chosen} x1={across(chosen)} x2={across(chosen)} y1="0" y2="100%" />
          )}
          {marks.map(({ key, place }, at) => {
            const before = marks[at - 1]?.place ?? null;
            return place === null || before === null ? null : (
              <line
                key={key}
                className={styles.join}
                x1={across(at - 1)}
                x2={across(at)}
                y1={high(before)}
                y2={high(place)}
                data-join=""
              />
            );
          })}
          {marks.map((mark, at) => (
            <Dot
              key={mark.key}
              mark={mark}
              x={across(at)}
              start={edge(at)}
              y={mark.place === null ? foot : high(mark.place)}
              foot={foot}
              isLatest={at === latest}
            />
          ))}
        </svg>
        {children}
      </div>
    </div>
  );
}

interface DotProps {
  readonly mark: AnswerMark;
  readonly x: string;
  readonly start: string;
  readonly y: string;
  readonly foot: string;
  readonly isLatest: boolean;
}

function Dot({
  mark: { place, isNotApplicable, isNoted, isAfterGap },
  x,
  start,
  y,
  foot,
  isLatest,
}: DotProps) {
  return (
    <>
      {isAfterGap ? (
        <svg className={styles.at} x={start} y={foot}>
          <path className={styles.gap} d={GAP} data-mark="gap" />
        </svg>
      ) : null}
      {place === null ? (
        <svg className={styles.at} x={x} y={y}>
          {isNotApplicable ? (
            <path className={styles.dash} d={DASH} data-mark="not-applicable" />
          ) : (
            <circle className={styles.none} r="1.25" data-mark="none" />
          )}
        </svg>
      ) : (
        <circle
          className={isLatest ? styles.latest : styles.dot}
          cx={x}
          cy={y}
          r="5"
          data-mark={isLatest ? "latest" : "answer"}
          data-place={place}
        />
      )}
      {isNoted ? <circle className={styles.noted} cx={x} cy={y} r="2" data-mark="noted" /> : null}
    </>
  );
}

const GAP = "M-4 4l3-8m2 8l3-8";
const DASH = "M-3 0h6";

const KEY = {
  latest: <circle className={styles.latest} cx="8" cy="8" r="5" />,
  earlier: <circle className={styles.dot} cx="8" cy="8" r="4.5" />,
  band: (
    <>
      <rect className={styles.band} width="16" height="12" y="2" />
      <path className={styles.usual} d="M0 8h16" />
    </>
  ),
  none: <circle className={styles.none} cx="8" cy="8" r="1.5" />,
  notApplicable: <path className={styles.dash} d="M5 8h6" />,
  noted: (
    <>
      <circle className={styles.dot} cx="8" cy="10" r="4" />
      <circle cx="8" cy="2.5" r="1.75" fill="currentColor" />
    </>
  ),
  begun: <path className={styles.begun} d="M8 0v16" />,
  gap: <path className={styles.gap} d="M4 13l3-10m2 10l3-10" />,
} as const;
export type AnswerKey = keyof typeof KEY;

/** What the shapes of a picture say; only those that are in it. */
export function AnswerKeys({
  keys,
  group,
}: {
  readonly keys: readonly { readonly key: AnswerKey; readonly text: string }[];
  readonly group: Group | null;
}) {
  return (
    <ul
      className={styles.keys}
      role="list"
      style={{ "--hue": `var(--${group ?? "ink"})` } as React.CSSProperties}
    >
      {keys.map(({ key, text }) => (
        <li key={key}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            {KEY[key]}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
