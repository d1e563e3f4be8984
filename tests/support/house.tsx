import { Suspense, lazy, type ReactNode } from "react";
import { render } from "vitest-browser-react";
import { Route as At, Router, Switch } from "wouter";
import { navigate, useHashLocation } from "wouter/use-hash-location";
import * as z from "zod/mini";
import { ShownGate } from "#app/shown-gate.tsx";
import type { Language } from "#domain/language.ts";
import { PageActionsContext } from "#ui/page-actions.ts";
import type { Route } from "#ui/route.ts";
import { ToastArea } from "#ui/toast.tsx";
import { VaultContext } from "#vault/react.ts";
import type { Vault } from "#vault/vault.ts";
import { WordsContext } from "#words/react.ts";
import { loadWords } from "#words/words.ts";
import { forget, freshName, newVault, testWorld } from "./world.ts";

z.config({ jitless: true });

/** A real vault in the real browser, and the database it lives in. */
export interface Home {
  readonly name: string;
  readonly vault: Vault;
}

export async function newHome(): Promise<Home> {
  const name = freshName();
  return { name, vault: await newVault(testWorld(), name) };
}

export function leaveHome({ name, vault }: Home): void {
  vault.close();
  forget(name);
}

/** What the app puts around every screen. */
export async function showIn({ vault }: Pick<Home, "vault">, page: ReactNode, language: Language = "en") {
  const words = await loadWords(language);
  const screen = await render(
    <WordsContext value={{ words, language }}>
      <VaultContext value={vault}>
        <ToastArea label={words.common.messages} closeLabel={words.common.close}>
          <PageActionsContext value={null}>{page}</PageActionsContext>
        </ToastArea>
      </VaultContext>
    </WordsContext>,
  );
  return { screen, words };
}

let leaving: Promise<unknown> = Promise.resolve();
const back = history.back.bind(history);
history.back = () => {
  leaving = new Promise((done) => addEventListener("popstate", done, { once: true }));
  back();
};

/** A form that was just saved leaves by itself, a moment later: going somewhere before that would be undone. */
const hasLeft = () => Promise.race([leaving, new Promise((done) => setTimeout(done, 2000))]);

/** The screens of these routes around a vault, at an address; `state` is what a page that is loaded anew finds beside it. Other addresses show "elsewhere". */
export function opener(routes: readonly Route[]) {
  const pages = routes.map((route) => ({
    path: route.path,
    Page: "page" in route ? route.page : lazy(async () => ({ default: await route.load() })),
  }));
  return async (
    home: Pick<Home, "vault">,
    path: string,
    language: Language = "en",
    state: unknown = null,
  ) => {
    await hasLeft();
    navigate("/elsewhere");
    navigate(path, { state });
    return showIn(
      home,
      <ShownGate>
        <Router hook={useHashLocation}>
          <Suspense>
            <Switch>
              {pages.map(({ path: at, Page }) => (
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
      </ShownGate>,
      language,
    );
  };
}
