import { lazy, Suspense, useEffect, useMemo, useSyncExternalStore } from "react";
import { Route as At, Router, Switch } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { settingsOf } from "#domain/journal.ts";
import type { Language } from "#domain/language.ts";
import { LONGEST_LOCK_AFTER } from "#domain/settings.ts";
import { dayNow } from "#device/clock.ts";
import { isExample } from "#device/example-mark.ts";
import { markLocked } from "#device/lock-mark.ts";
import { IconButton, IconLink } from "#ui/button.tsx";
import { Cover } from "#ui/cover.tsx";
import { Frame } from "#ui/frame.tsx";
import { IconHelp, IconHide, IconLock, IconSettings } from "#ui/icons.tsx";
import { goInstead } from "#ui/navigation.ts";
import { PageActionsContext, PageNoticesContext } from "#ui/page-actions.ts";
import { PrivacyContext } from "#ui/privacy.ts";
import { ToastArea } from "#ui/toast.tsx";
import { useJournal, useVault, VaultContext } from "#vault/react.ts";
import type { Start } from "#vault/start.ts";
import { formatDay } from "#words/format.ts";
import { useWords, WordsContext, type Speech } from "#words/react.ts";
import { CoverScreen } from "./cover-screen.tsx";
import { AroundExample, pageAt } from "./in-example.tsx";
import { HIDE_KEY, LockContext, useHideKey, useLock } from "./lock.ts";
import { NotFoundPage } from "./not-found-page.tsx";
import { placesOf } from "./places.tsx";
import { ROUTES } from "./route-list.ts";
import { SharedWaits } from "./shared-notices.tsx";
import { ShownGate, useIsShown } from "./shown-gate.tsx";
import { Standing } from "./standing.tsx";
import { UpdateNotice } from "./update-notice.tsx";
import { useAutoLock } from "./use-auto-lock.ts";
import { useCover } from "./use-cover.ts";
import { useDoor } from "./use-door.ts";
import { useDot } from "./use-dot.ts";
import { useDropBox } from "./use-drop-box.ts";
import { useFollowSettings } from "./use-follow-settings.ts";
import { useKeptFolder } from "./use-kept-folder.ts";
import { useLeaving } from "./use-leaving.ts";
import { useSearchKey } from "./use-search-key.ts";
import { useSecondCopy } from "./use-second-copy.ts";
import { useVaultCare } from "./use-vault-care.ts";

interface ShellProps {
  readonly found: Extract<Start, { state: "open" }>;
  readonly speech: Speech;
  readonly onLanguage: (language: Language) => Promise<void>;
}

const PAGES = ROUTES.map((route) => ({
  path: route.path,
  Page: pageAt(route, "page" in route ? route.page : lazy(async () => ({ default: await route.load() }))),
}));

/** Addresses stand after the `#`: any static host serves the app, and no host ever hears of them. */
const LOCATION = { hook: useHashLocation };

/** The first day that is written takes a browser its time: it is written while the journal is still being read. */
export const makeReady = (language: Language): void => void formatDay(language, dayNow(), "weekday");

/** The open journal, and the words to speak of it. */
export function Shell({ found, speech, onLanguage }: ShellProps) {
  const { vault, behind, lostRows } = found;
  useFollowSettings(vault, speech.language, onLanguage);
  const { isLeaving, lock } = useLeaving(vault);
  useKeptFolder(vault);
  useEffect(() => {
    // Of the person's own journal, which this window knows nothing of while it shows the example.
    if (!isExample()) markLocked(lock.canLock);
  }, [lock.canLock]);
  return (
    <VaultContext value={vault}>
      <WordsContext value={speech}>
        <LockContext value={lock}>
          {isLeaving ? <Cover /> : <Places behind={behind} lostRows={lostRows} />}
        </LockContext>
      </WordsContext>
    </VaultContext>
  );
}

/** Places that speak of one therapy, and have nothing to say before there is one. */
const OF_A_THERAPY = ["/", "/journey", "/plan"];

/** Whoever left in the first minute, or brought nothing in, or deleted the last therapy, is asked again who it is with. */
function useBeginFirst(isNew: boolean): void {
  useEffect(() => {
    if (isNew) goInstead("/therapy/first");
  }, [isNew]);
}

/** Whoever has used the recovery code sets a new passcode before anything else; urgent help is always there. */
function useRenewFirst(isForgotten: boolean, path: string): void {
  const isElsewhere = isForgotten && path !== "/lock/renew" && !path.startsWith("/help/");
  useEffect(() => {
    if (isElsewhere) goInstead("/lock/renew");
  }, [isElsewhere]);
}

interface PlacesProps {
  /** Acknowledged writes that were not found at start. */
  readonly behind: number;
  readonly lostRows: number;
}

/** The places around, one page in the middle. */
function Places({ behind, lostRows }: PlacesProps) {
  const { words } = useWords();
  const { common } = words;
  const vault = useVault();
  const journal = useJournal();
  const [path] = useHashLocation();
  const door = useLock();
  const { canLock, lock } = door;
  const cover = useCover();
  const hide = canLock ? lock : cover.put;
  useHideKey(hide);
  useDoor(canLock);
  const isShown = useIsShown();
  useSearchKey(!isShown && !cover.isOn && path !== "/search");
  const keeping = useVaultCare();
  const waiting = useDropBox();
  useDot(vault);
  const brought = useSecondCopy({ behind, lostRows });
  const { spellCheck, lockAfter } = settingsOf(journal);
  // Whoever reads what is shown to them touches nothing, and there is no other way on than the passcode.
  useAutoLock(door, isShown ? LONGEST_LOCK_AFTER : lockAfter);
  const privacy = useMemo(() => ({ spellCheck }), [spellCheck]);
  const isFirst = path === "/therapy/first";
  useRenewFirst(useSyncExternalStore(vault.subscribe, vault.isForgotten), path);
  useBeginFirst(journal.therapy.length === 0 && OF_A_THERAPY.includes(path));
  const places = placesOf(words, path);
  const actions = (
    <>
      <IconLink label={common.urgentHelp} icon={<IconHelp />} href="#/help/urgent" />
      <IconButton
        label={canLock ? common.hideAndLock : common.hide}
        icon={canLock ? <IconLock /> : <IconHide />}
        aria-keyshortcuts={HIDE_KEY}
        onClick={hide}
      />
      {path === "/" ? <IconLink label={common.settings} icon={<IconSettings />} href="#/settings" /> : null}
    </>
  );
  const notices = (
    <>
      <UpdateNotice />
      {path === "/" && waiting > 0 ? <SharedWaits /> : null}
      {path === "/" ? <Standing brought={brought} keeping={keeping} /> : null}
    </>
  );
  return (
    <PrivacyContext value={privacy}>
      <ToastArea label={common.messages} closeLabel={common.close} silent={isShown}>
        <PageActionsContext value={actions}>
          <PageNoticesContext value={notices}>
            <AroundExample>
              <ShownGate>
                <Frame
                  places={places}
                  note={{ label: common.noteIt, href: "#/note" }}
                  navLabel={common.placesLabel}
                  skipLabel={common.skipToContent}
                  name={common.appName}
                  bare={isFirst || !places.some((place) => place.current)}
                >
                  <Router {...LOCATION}>
                    <Suspense>
                      <Switch>
                        {PAGES.map(({ path: at, Page }) => (
                          <At key={at} path={at}>
                            {(params) => <Page key={JSON.stringify(params)} params={params} />}
                          </At>
                        ))}
                        <At>
                          <NotFoundPage />
                        </At>
                      </Switch>
                    </Suspense>
                  </Router>
                </Frame>
              </ShownGate>
            </AroundExample>
          </PageNoticesContext>
        </PageActionsContext>
      </ToastArea>
      {cover.isOn ? <CoverScreen label={common.uncover} onLift={cover.lift} /> : null}
    </PrivacyContext>
  );
}
