import { useMemo, type ReactNode, type Ref } from "react";
import { monthOf, type Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { Section } from "#ui/actions.tsx";
import { RowList } from "#ui/row.tsx";
import { WhenNear } from "#ui/when-near.tsx";
import { atLineStart, formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import styles from "./month-list.module.css";

/** How many are drawn before the first frame: more than a screen holds. */
const AT_FIRST = 12;

/** How tall a row is, about, until it has been drawn. */
const ROUGHLY_REM = 7.5;

interface OfDay {
  readonly id: Id;
  readonly data: { readonly day: Day };
}

interface MonthListProps<Item extends OfDay> {
  /** Newest first. */
  readonly items: readonly Item[];
  readonly renderRow: (item: Item) => ReactNode;
  /** The one that must be there from the first: the list is found again where it was left. */
  readonly left?: Id | null;
  /** Beside the first heading. */
  readonly end?: ReactNode;
  readonly list?: Ref<HTMLDivElement>;
}

/** What was written, month by month. A month has its heading from the first, and its rows when they come near. */
export function MonthList<Item extends OfDay>({
  items,
  renderRow,
  left = null,
  end,
  list,
}: MonthListProps<Item>) {
  const { language } = useWords();
  const months = useMemo(() => monthsOf(items), [items]);
  return (
    <div className={styles.months} ref={list}>
      {months.map(({ month, before, of }, at) => (
        <WhenNear
          key={month}
          className={styles.month}
          drawn={before < AT_FIRST || of.some(({ id }) => id === left)}
          roughly={`${of.length * ROUGHLY_REM}rem`}
        >
          {(rows) => (
            <Section
              title={atLineStart(language, formatDay(language, `${month}-01` as Day, "month"))}
              end={at === 0 ? end : undefined}
            >
              {rows(() => (
                <RowList>{of.map(renderRow)}</RowList>
              ))}
            </Section>
          )}
        </WhenNear>
      ))}
    </div>
  );
}

interface Month<Item> {
  readonly month: string;
  /** How many stand before it. */
  readonly before: number;
  readonly of: Item[];
}

function monthsOf<Item extends OfDay>(items: readonly Item[]): Month<Item>[] {
  const months: Month<Item>[] = [];
  for (const [before, item] of items.entries()) {
    const month = monthOf(item.data.day);
    const last = months.at(-1);
    if (last?.month === month) last.of.push(item);
    else months.push({ month, before, of: [item] });
  }
  return months;
}
