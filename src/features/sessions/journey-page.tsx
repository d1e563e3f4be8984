import { useEffect, useLayoutEffect, useRef, useState, type MouseEvent, type RefObject } from "react";
import type { Id } from "#domain/id.ts";
import { ofTherapy, therapyInView } from "#domain/journal.ts";
import { IconLink, LinkButton } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { Empty } from "#ui/empty.tsx";
import { IconSearch } from "#ui/icons.tsx";
import { SEARCH_KEY } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { TherapySwitch } from "#forms/therapy-switch.tsx";
import { JourneyWays } from "./journey-ways.tsx";
import { JourneyList } from "./journey-list.tsx";
import { SHOWN, type Shown } from "./moments.ts";
import { SelectedSession } from "./selected-session.tsx";
import styles from "./sessions.module.css";

/** How the list was left, for as long as the app is open: it is found again as it was. */
const left: { shown: Shown; selected: Id | null } = { shown: "sessions", selected: null };

/** Sessions and notes of one therapy by time; beside the list, where there is room, the chosen session. */
export function JourneyPage() {
  const { words } = useWords();
  const { journey, common } = words;
  const all = useJournal();
  const therapy = therapyInView(all);
  const [shown, setShown] = useState(left.shown);
  const [selected, setSelected] = useState(left.selected);
  const aside = useRef<HTMLDivElement>(null);
  const isBeside = useIsSeen(aside);
  useEffect(() => {
    left.shown = shown;
    left.selected = selected;
  }, [shown, selected]);
  if (therapy === null) return null;
  const sessions = ofTherapy(all.session, therapy.id);
  const notes = ofTherapy(all.note, therapy.id);
  const chosen = sessions.find(({ id }) => id === selected) ?? sessions[0];
  const isEmpty = sessions.length === 0 && notes.length === 0;

  /** Where the session stands beside the list, pressing its row shows it there instead of going away. */
  const choose = (event: MouseEvent) => {
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>("a[href^='#/session/']")
        : null;
    const id = link?.hash.slice("#/session/".length) ?? null;
    if (id === null) return;
    setSelected(id as Id);
    const isPlain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (isPlain && isBeside) event.preventDefault();
  };

  return (
    <Page
      title={common.places.journey}
      eyebrow={
        therapy.data.name.trim() === "" || all.therapy.length > 1
          ? undefined
          : common.withName(therapy.data.name)
      }
      aside={
        chosen === undefined ? undefined : (
          <div className={styles.beside} ref={aside}>
            {isBeside ? <SelectedSession key={chosen.id} session={chosen} /> : null}
          </div>
        )
      }
      asideLabel={journey.selected}
      actions={
        <IconLink
          label={words.search.open}
          icon={<IconSearch />}
          href="#/search"
          aria-keyshortcuts={SEARCH_KEY}
        />
      }
    >
      <TherapySwitch chosen={therapy.id} />
      {isEmpty ? (
        <Empty
          drawing={3}
          sentence={journey.empty}
          action={
            <LinkButton kind="main" href="#/check-in/short">
              {journey.tell}
            </LinkButton>
          }
        />
      ) : (
        <>
          <JourneyWays />
          <Choices
            legend={journey.showLabel}
            hideLegend
            options={SHOWN.map((value) => ({ value, label: journey.show[value] }))}
            value={shown}
            onChange={(value) => setShown(value ?? "sessions")}
          />
          <div role="presentation" onClick={choose}>
            <JourneyList
              sessions={shown === "notes" ? [] : sessions}
              notes={shown === "sessions" ? [] : notes}
              current={isBeside ? (chosen?.id ?? null) : null}
              left={selected}
            />
          </div>
        </>
      )}
    </Page>
  );
}

/** Whether the style sheet gives it a place. The breakpoints stay in one hand. */
function useIsSeen(element: RefObject<HTMLElement | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useLayoutEffect(() => {
    const look = () => setSeen(element.current?.checkVisibility() ?? false);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, [element]);
  return isSeen;
}
