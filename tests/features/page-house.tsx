import "#ui/styles.ts";
import { Suspense, lazy } from "react";
import { render } from "vitest-browser-react";
import { Route as At, Router, Switch } from "wouter";
import { navigate, useHashLocation } from "wouter/use-hash-location";
import * as z from "zod/mini";
import { addDays, dayOf, type Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { emptyIncident } from "#domain/incident.ts";
import { emptyNote } from "#domain/note.ts";
import { emptySession } from "#domain/session.ts";
import type { Language } from "#domain/language.ts";
import { emptySettings } from "#domain/settings.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import { SETTINGS_ID } from "#domain/id.ts";
import { momentNow } from "#device/clock.ts";
import { pageRoutes } from "#features/page/route.ts";
import { PageActionsContext } from "#ui/page-actions.ts";
import { ToastArea } from "#ui/toast.tsx";
import { VaultContext } from "#vault/react.ts";
import type { Vault } from "#vault/vault.ts";
import { WordsContext } from "#words/react.ts";
import { loadWords } from "#words/words.ts";
import { freshName, newVault, testWorld } from "../support/world.ts";

z.config({ jitless: true });

export const today = (): Day => dayOf(momentNow());

const PAGES = pageRoutes.map((route) => ({
  path: route.path,
  Page: "page" in route ? route.page : lazy(async () => ({ default: await route.load() })),
}));

export interface House {
  readonly name: string;
  readonly vault: Vault;
  readonly mine: Id;
  readonly other: Id;
}

export const MARKED = ["Breathing does not help.", "My doctor calls.", "Yesterday Marcus rang.", "December."];

/** A journal with two therapies: four things marked, two answered sessions, private things in both. */
export async function newHouse(): Promise<House> {
  const name = freshName();
  const vault = await newVault(testWorld(), name);
  const [mine, other] = [vault.newId(), vault.newId()];
  await vault.save("therapy", mine, { ...emptyTherapy(), name: "Marta" });
  await vault.save("therapy", other, { ...emptyTherapy(), name: "Berta" });
  await vault.save("settings", SETTINGS_ID, { ...emptySettings(), therapyId: mine });
  for (const [at, text] of MARKED.entries()) {
    const day = addDays(today(), at - MARKED.length);
    await vault.save("note", vault.newId(), { ...emptyNote(mine, day), text, bring: true });
  }
  await vault.save("note", vault.newId(), {
    ...emptyNote(other, today()),
    text: "For Berta only.",
    bring: true,
  });
  for (const ago of [8, 15]) {
    const session = emptySession(mine, addDays(today(), -ago));
    session.answers.understood.value = ago === 8 ? "a-little" : "mostly";
    session.privateNote = ago === 8 ? "Nobody reads this." : "";
    await vault.save("session", vault.newId(), session);
  }
  const apart = { ...emptyIncident(addDays(today(), -9)), therapyId: mine, text: "It should not have been." };
  await vault.save("incident", vault.newId(), apart);
  return { name, vault, mine, other };
}

/** The screens of this feature around a vault, at an address. Other addresses show "elsewhere". */
export async function openAt(house: House, path: string, language: Language = "en") {
  navigate(path);
  const words = await loadWords(language);
  return render(
    <WordsContext value={{ words, language }}>
      <VaultContext value={house.vault}>
        <ToastArea label={words.common.messages} closeLabel={words.common.close}>
          <PageActionsContext value={null}>
            <Router hook={useHashLocation}>
              <Suspense>
                <Switch>
                  {PAGES.map(({ path: at, Page }) => (
                    <At key={at} path={at}>
                      {(params) => <Page key={JSON.stringify(params)} params={params} />}
                    </At>
                  ))}
                  <At>
                    <h1>elsewhere</h1>
                  </At>
                </Switch>
              </Suspense>
            </Router>
          </PageActionsContext>
        </ToastArea>
      </VaultContext>
    </WordsContext>,
  );
}
