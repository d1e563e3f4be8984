import { renderToStaticMarkup } from "react-dom/server";
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
import { placesOf } from "./places.tsx";

/**
 * What stands in the page before any script runs: the first screen of a new person and of one who has a journal, in both
 * languages. The boot script says which of the four is shown; React puts the living screen in their place.
 */
export const prerender = (): { html: string } => ({
  html: renderToStaticMarkup(
    <>
      <Screens language="es" words={es} />
      <Screens language="en" words={en} />
    </>,
  ),
});

function Screens({ language, words }: { readonly language: Language; readonly words: Words }) {
  return (
    <div className="prerendered" lang={language}>
      <div className="prerendered-fresh">
        <FirstWordsContext value={{ language, words: { ...words, start: words.vault } }}>
          <WelcomePage
            busy={false}
            onLanguage={() => undefined}
            onBegin={() => undefined}
            onCopy={() => undefined}
            onExample={() => undefined}
          />
        </FirstWordsContext>
      </div>
      <div className="prerendered-known">
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
      </div>
    </div>
  );
}
