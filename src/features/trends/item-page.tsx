import { useState } from "react";
import { idIn, type Id } from "#domain/id.ts";
import { isItemKey, type TrendKey } from "#domain/trend-line.ts";
import { trendFrom, type Trend } from "#domain/trend-usual.ts";
import { fromIn, windowsFor, type TrendWindow } from "#domain/trend-window.ts";
import { dayNow } from "#device/clock.ts";
import { LinkButton } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { Empty } from "#ui/empty.tsx";
import { GroupMark } from "#ui/group-mark.tsx";
import { goBack } from "#ui/navigation.ts";
import { OwnWords } from "#ui/own-words.tsx";
import { Page } from "#ui/page.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { ItemMore } from "./item-more.tsx";
import { ItemPicture } from "./item-picture.tsx";
import { ItemTable } from "./item-table.tsx";
import { PointPanel } from "./point-panel.tsx";
import { trendName } from "./trend-names.ts";
import { useTrends } from "./use-trends.ts";
import item from "./item.module.css";
import styles from "./trends.module.css";

const keyIn = (text: string | undefined): TrendKey | null =>
  text !== undefined && isItemKey(text) ? text : idIn(text);

/** One item, or one own question, in every session of the therapy in view. */
export function ItemPage({ params }: { readonly params: { readonly item?: string | undefined } }) {
  const { words } = useWords();
  const { trends: place, common } = words;
  const key = keyIn(params.item);
  const journal = useJournal();
  const trends = useTrends();
  if (trends === null) return null;
  const name = key === null ? null : trendName(words, journal, key);
  if (key === null || name === null)
    return (
      <Page title={place.goneTitle} back={{ label: common.back, onBack: () => goBack("/trends") }}>
        <Empty
          drawing={0}
          sentence={place.goneText}
          action={
            <LinkButton kind="quiet" href="#/trends">
              {place.toTrends}
            </LinkButton>
          }
        />
      </Page>
    );
  return <OneItem key={trends.therapy.id} trends={trends} trend={trends.trend(key)} />;
}

interface OneItemProps {
  readonly trends: NonNullable<ReturnType<typeof useTrends>>;
  readonly trend: Trend;
}

function OneItem({ trends: { therapy, starts, sessions }, trend }: OneItemProps) {
  const { words } = useWords();
  const { trends: place, common, checkIn } = words;
  const journal = useJournal();
  const { key, points } = trend;
  const days = points.map(({ day }) => day);
  const windows = windowsFor(days, dayNow());
  const [wanted, setWanted] = useState<TrendWindow>("last");
  const [chosen, setChosen] = useState<Id | null>(null);
  const shown = windows.includes(wanted) ? wanted : "all";
  const cut = trendFrom(trend, fromIn(shown, days, dayNow()));
  const at = cut.points.findIndex(({ sessionId }) => sessionId === chosen);
  const now = at < 0 ? cut.points.length - 1 : at;
  const point = cut.points[now];
  const goTo = (to: number) => setChosen(cut.points[to]?.sessionId ?? null);
  const name = trendName(words, journal, key);
  const group = name?.group ?? null;
  const sentence = isItemKey(key) ? checkIn.items[key] : null;
  return (
    <Page
      title={name === null || name.voice === "own" ? place.own : name.text}
      back={{ label: common.back, onBack: () => goBack("/trends") }}
      aside={points.length === 0 ? undefined : <ItemTable therapy={therapy} trend={cut} />}
      asideLabel={place.table}
    >
      <div className={styles.printed}>
        <div className={item.asked}>
          {group === null ? null : <GroupMark group={group} />}
          {sentence === null ? <OwnWords text={name?.text ?? ""} /> : <p>{sentence}</p>}
        </div>
        {point === undefined ? (
          <Empty
            drawing={3}
            sentence={place.noAnswers}
            action={
              <LinkButton kind="main" href="#/check-in/complete">
                {words.journey.tell}
              </LinkButton>
            }
          />
        ) : (
          <>
            {windows.length === 0 ? null : (
              <Choices
                legend={place.windowLabel}
                hideLegend
                options={windows.map((value) => ({ value, label: place.windows[value] }))}
                value={shown}
                onChange={(value) => setWanted(value ?? "last")}
              />
            )}
            <ItemPicture
              therapy={therapy}
              trend={cut}
              isWhole={shown === "all"}
              chosen={at < 0 ? null : at}
              onGo={goTo}
            />
            <PointPanel
              therapy={therapy}
              itemKey={key}
              point={point}
              sessionAt={sessions.findIndex(({ id }) => id === point.sessionId)}
              starts={starts}
              onEarlier={now > 0 ? () => goTo(now - 1) : null}
              onLater={now < cut.points.length - 1 ? () => goTo(now + 1) : null}
            />
            <ItemMore trend={trend} />
          </>
        )}
      </div>
    </Page>
  );
}
