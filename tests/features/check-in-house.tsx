import { Suspense, lazy } from "react";
import { render } from "vitest-browser-react";
import { Route as At, Router, Switch } from "wouter";
import { navigate, useHashLocation } from "wouter/use-hash-location";
import * as z from "zod/mini";
import type { Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { emptySession, type Session } from "#domain/session.ts";
import type { Language } from "#domain/language.ts";
import { emptyTherapy, type Therapy } from "#domain/therapy.ts";
import { checkInRoutes } from "#features/check-in/route.ts";
import { sessionRoutes } from "#features/sessions/route.ts";
import { PageActionsContext } from "#ui/page-actions.ts";
import { ToastArea } from "#ui/toast.tsx";
import { VaultContext } from "#vault/react.ts";
import type { Vault } from "#vault/vault.ts";
import { WordsContext } from "#words/react.ts";
import { loadWords } from "#words/words.ts";
import { freshName, newVault, testWorld } from "../support/world.ts";

z.config({ jitless: true });

export const DAY = "2026-11-17" as Day;

const PAGES = [...checkInRoutes, ...sessionRoutes].map((route) => ({
  path: route.path,
  Page: "page" in route ? route.page : lazy(async () => ({ default: await route.load() })),
}));

export interface House {
  readonly name: string;
  readonly vault: Vault;
  readonly therapyIds: readonly Id[];
}

/** A real vault in the real browser, with a therapy for each name. */
export async function newHouse(...therapies: Partial<Therapy>[]): Promise<House> {
  const name = freshName();
  const vault = await newVault(testWorld(), name);
  const therapyIds: Id[] = [];
  for (const therapy of therapies.length === 0 ? [{ name: "Marta", time: "19:00" }] : therapies) {
    const id = vault.newId();
    await vault.save("therapy", id, { ...emptyTherapy(), ...therapy });
    therapyIds.push(id);
  }
  return { name, vault, therapyIds };
}

/** The screens of these features around a vault, at an address. Other addresses show "elsewhere". */
export async function openAt(house: House, path: string, language: Language = "en") {
  navigate("/elsewhere");
  navigate(path);
  const words = await loadWords(language);
  const screen = await render(
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
  return { screen, words };
}

/** The only session there is. */
export function theSession({ vault }: House): Session {
  const { session } = vault.journal();
  if (session.length !== 1) throw new Error(`there are ${session.length} sessions`);
  return session[0]!.data;
}

export async function saveSession(house: House, some: Partial<Session>): Promise<Id> {
  const [therapyId] = house.therapyIds;
  if (therapyId === undefined) throw new Error("no therapy");
  const id = house.vault.newId();
  const saved = await house.vault.save("session", id, { ...emptySession(therapyId, DAY), ...some });
  if (!saved.ok) throw new Error("not saved");
  return id;
}

/** How many drafts wait to be gone on with. */
export async function draftsIn({ vault }: House): Promise<number> {
  const read = await vault.drafts.unfinished();
  return read.ok ? read.value.length : -1;
}
