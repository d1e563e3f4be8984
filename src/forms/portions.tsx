import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button } from "#ui/button.tsx";
import { RowList } from "#ui/row.tsx";
import { useWords } from "#words/react.ts";
import styles from "./portions.module.css";

interface PortionsProps<Thing> {
  readonly label: string;
  readonly items: readonly Thing[];
  readonly render: (item: Thing, at: number) => ReactNode;
  readonly portion?: number;
}

/** A long list a portion at a time. The focus goes to the first of those that have just come. */
export function Portions<Thing>({ label, items, render, portion = 12 }: PortionsProps<Thing>) {
  const { plan } = useWords().words;
  const [shown, setShown] = useState(portion);
  const list = useRef<HTMLDivElement>(null);
  const goTo = useRef<number | null>(null);
  useEffect(() => {
    if (goTo.current === null) return;
    const row = list.current?.querySelectorAll("li")[goTo.current];
    row?.querySelector<HTMLElement>("a, button")?.focus();
    goTo.current = null;
  });
  if (items.length === 0) return null;
  // One or two more need no button of their own.
  const count = items.length - shown <= 2 ? items.length : shown;
  const more = () => {
    goTo.current = count;
    setShown(count + 4 * portion);
  };
  return (
    <div className={styles.portions} ref={list}>
      <RowList label={label}>{items.slice(0, count).map(render)}</RowList>
      {count < items.length ? (
        <Button kind="quiet" small onClick={more}>
          {plan.showMore(items.length - count)}
        </Button>
      ) : null}
    </div>
  );
}
