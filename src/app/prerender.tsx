import { renderToStaticMarkup, renderToString } from "react-dom/server";
import type { Language } from "#domain/language.ts";
import { WelcomePage } from "#features/welcome/welcome-page.tsx";
import { Actions } from "#ui/actions.tsx";
import { LinkButton } from "#ui/button.tsx";
import { LampCard } from "#ui/card.tsx";
import { Frame } from "#ui/frame.tsx";
import { Page } from "#ui/page.tsx";
import { en } from "#words/en.ts";
import { es } from "#words/es.ts";
import { FirstWordsContext } from "#words/react.ts";
import type { Words } from "#words/words.ts";
import { idsOfDrawn } from "./drawn.ts";
import { placesOf } from "./places.tsx";

/**
 * What stands in the page before any script runs: the first screen of a new person and of one who has a journal, in both
 * languages. The boot script says which of the four is shown. The first of somebody new is the living one: React takes it over
 * as it stands (src/app/drawn.ts). For the other it puts the living screen in its place.
 */
export const prerender = (): { html: string } => ({
  html: [screens("es", es), screens("en", en)].join(""),
});

function screens(language: Language, words: Words): string {
  const fresh = renderToString(<Fresh language={language} words={words} />, {
    identifierPrefix: idsOfDrawn(language),
  });
  const known = renderToStaticMarkup(<Known words={words} />);
  return `<div class="prerendered" lang="${language}"><div class="prerendered-fresh">${fresh}</div><div class="prerendered-known">${known}</div></div>`;
}

function Fresh({ language, words }: { readonly language: Language; readonly words: Words }) {
  return (
    <FirstWordsContext value={{ language, words: { ...words, start: words.vault } }}>
      <WelcomePage
        busy={false}
        onLanguage={() => undefined}
        onBegin={() => undefined}
        onCopy={() => undefined}
        onExample={() => undefined}
      />
    </FirstWordsContext>
  );
}

function Known({ words }: { readonly words: Words }) {
  return (
    <Frame
      places={placesOf(words, "/")}
      note={{ label: words.common.noteIt, href: "#/note" }}
      navLabel={words.common.placesLabel}
      skipLabel={words.common.skipToContent}
      name={words.common.appName}
    >
      <Page title={words.today.title} eyebrow={"\u00a0"}>
        <LampCard>
          <p>{words.today.tellText}</p>
          <Actions>
            <LinkButton kind="main" href="#/check-in/short">
              {words.today.halfAMinute}
            </LinkButton>
            <LinkButton kind="quiet" href="#/check-in/complete">
              {words.today.complete}
            </LinkButton>
          </Actions>
        </LampCard>
      </Page>
    </Frame>
  );
}
