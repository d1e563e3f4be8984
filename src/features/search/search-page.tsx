import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from "react";
import { isFiltered, type Searched } from "#domain/search-index.ts";
import { queryFrom } from "#domain/search-query.ts";
import { dayNow } from "#device/clock.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { filtersOf, nothingAsked, type Asked } from "./asked.ts";
import { ChosenFilters, useChosen } from "./chosen-filters.tsx";
import { AT_ONCE, keepLeft, leftHere, markOpened } from "./left.ts";
import { Results } from "./results.tsx";
import { SearchField } from "./search-field.tsx";
import { SearchFilterFields } from "./search-filters.tsx";
import { StartList } from "./start-list.tsx";
import { useFound } from "./use-found.ts";
import { useSearchIndex } from "./use-index.ts";
import { useNextFocus } from "./use-next-focus.ts";
import { useWalk } from "./use-walk.ts";
import styles from "./search.module.css";

const NOTHING: readonly Searched[] = [];

/** Finds anything again, in everything that is open: by the beginnings of words, and narrowed by what it is and when. */
export function SearchPage() {
  const { search, common } = useWords().words;
  const journal = useJournal();
  const known = useSearchIndex();
  const [before] = useState(leftHere);
  const [asked, setAsked] = useState(before.asked);
  const [shown, setShown] = useState(before.shown);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const count = useRef<HTMLParagraphElement>(null);
  const filterList = useRef<HTMLUListElement>(null);
  const walk = useWalk(field, list);
  const focusNext = useNextFocus();

  const index = known?.index ?? null;
  const all = index?.of(journal) ?? NOTHING;
  const counts = useMemo(() => countsOf(all), [all]);
  const today = dayNow();
  const filters = useMemo(() => filtersOf(asked, today), [asked, today]);
  const query = useMemo(() => queryFrom(asked.typed), [asked.typed]);
  const isBegun = query.length > 0 || isFiltered(filters);
  const { found, isDone } = useFound(index, all, isBegun ? query : null, filters);
  const chosen = useChosen(asked);

  useEffect(() => keepLeft({ asked, shown, opened: null }), [asked, shown]);
  useLayoutEffect(() => {
    if (before.opened === null) field.current?.focus();
  }, [before]);
  useReturn(list, isDone ? before.opened : null);

  const ask = (some: Partial<Asked>) => {
    setAsked((now) => ({ ...now, ...some }));
    setShown(AT_ONCE);
  };
  /** What was found has its number first; with nothing left to look for, the field is where one begins. */
  const askFor = (some: Partial<Asked>) => {
    focusNext(() => count.current ?? field.current);
    ask(some);
  };
  const removeAt = (some: Partial<Asked>, at: number) => {
    focusNext(() => {
      const left = [...(filterList.current?.querySelectorAll("button") ?? [])];
      return left[Math.min(at, left.length - 1)] ?? count.current ?? field.current;
    });
    ask(some);
  };
  const more = () => {
    focusNext(() => list.current?.querySelectorAll("li")[shown]?.querySelector("a"));
    setShown(shown + 2 * AT_ONCE);
  };
  const leave = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("li a") : null;
    if (link === null) return;
    keepLeft({ asked, shown, opened: link.getAttribute("href") });
    markOpened();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || asked.typed === "") return;
    event.preventDefault();
    ask({ typed: "" });
  };
  const fields = <SearchFilterFields asked={asked} groups={[...counts.keys()]} onAsk={ask} />;
  return (
    <Page
      title={search.title}
      back={{ label: common.back, onBack: () => goBack("/journey") }}
      aside={fields}
      asideLabel={search.filters.title}
      asideAt="start"
    >
      <div className={styles.page} role="presentation" onKeyDown={walk}>
        <SearchField field={field} typed={asked.typed} onType={(typed) => ask({ typed })} onKeyDown={press} />
        <div className={styles.narrow}>
          <Disclosure
            summary={chosen.length === 0 ? search.filters.title : search.filters.chosen(chosen.length)}
          >
            {fields}
          </Disclosure>
        </div>
        <ChosenFilters chosen={chosen} list={filterList} onRemove={removeAt} />
        <div className={styles.page} ref={list} role="presentation" onClickCapture={leave}>
          {isBegun ? (
            <Results
              {...{ count, found, isDone, query, shown }}
              vocabulary={known?.vocabulary ?? null}
              isNarrowed={chosen.length > 0}
              onMore={more}
              onEverywhere={() => askFor({ ...nothingAsked(), typed: asked.typed })}
            />
          ) : (
            <StartList counts={counts} onChoose={(group) => askFor({ group })} />
          )}
        </div>
      </div>
    </Page>
  );
}

/** How many there are of each group that has any. */
function countsOf(all: readonly Searched[]): Map<Searched["group"], number> {
  const counts = new Map<Searched["group"], number>();
  for (const { group } of all) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}

/** Back from a result, it is in sight and has the focus again. */
function useReturn(list: React.RefObject<HTMLElement | null>, opened: string | null): void {
  useEffect(() => {
    if (opened === null) return;
    const link = [...(list.current?.querySelectorAll("li a") ?? [])].find(
      (each) => each.getAttribute("href") === opened,
    );
    if (!(link instanceof HTMLElement)) return;
    link.scrollIntoView({ block: "center" });
    link.focus({ preventScroll: true });
  }, [list, opened]);
}
