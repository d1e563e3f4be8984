import { useState, useSyncExternalStore } from "react";
import {
  beginsEmpty,
  install,
  INSTALL_WAYS,
  installState,
  subscribeToInstall,
  takesIn,
  wayHere,
  type InstallWay,
} from "#device/install.ts";
import { Section } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { Choices } from "#ui/choices.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { useWords } from "#words/react.ts";
import { DRAWINGS, type Drawing } from "./drawings.ts";
import styles from "./installing.module.css";

/** Installing, in the browser's own way where it offers one, and else by hand. Only where somebody looks for it. */
export function InstallPage() {
  const { installing, common } = useWords().words;
  const state = useSyncExternalStore(subscribeToInstall, installState);
  const [here] = useState(wayHere);
  const [way, choose] = useState<InstallWay>(here);
  return (
    <Page title={installing.title} back={{ label: common.back, href: "#/settings" }}>
      {state === "installed" ? <Notice kind="calm">{installing.isInstalled}</Notice> : null}
      <p>{installing.text}</p>
      {state === "offered" ? (
        <Button kind="main" wide onClick={() => void install()}>
          {installing.install}
        </Button>
      ) : null}
      {/* Whoever reads this in the installed app has carried it over already, or reads it for another device. */}
      {beginsEmpty(way) && state !== "installed" ? (
        <Notice
          kind="careful"
          title={installing.carry.title}
          actions={
            <LinkButton kind="plain" href="#/backup/make">
              {installing.carry.make}
            </LinkButton>
          }
        >
          {installing.carry.text}
        </Notice>
      ) : null}
      {state === "by-hand" ? (
        <Section title={way === here ? installing.how : installing.ways[way].name}>
          <Steps way={way} />
        </Section>
      ) : null}
      <Disclosure summary={installing.other}>
        <Choices
          legend={installing.otherLabel}
          hideLegend
          options={INSTALL_WAYS.map((value) => ({ value, label: installing.ways[value].name }))}
          value={way}
          onChange={(chosen) => choose(chosen ?? here)}
        />
        {state === "by-hand" ? null : <Steps way={way} />}
      </Disclosure>
      <Section title={installing.changes}>
        <ul className={styles.changes}>
          {installing.changed.map((each) => (
            <li key={each}>{each}</li>
          ))}
          {takesIn(way) ? <li>{installing.takesIn}</li> : null}
        </ul>
        <p>{installing.same}</p>
      </Section>
    </Page>
  );
}

/** What to do, one thing after the other, each with a drawing that says nothing more than its words. */
function Steps({ way }: { readonly way: InstallWay }) {
  const { steps } = useWords().words.installing.ways[way];
  return (
    <Card>
      <ol className={styles.steps} role="list">
        {steps.map((text, at) => (
          <li key={text} className={styles.step}>
            <Draw drawing={DRAWINGS[way][at]} />
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Draw({ drawing }: { readonly drawing: Drawing | undefined }) {
  return (
    <svg className={styles.drawing} viewBox={drawing?.field} aria-hidden="true">
      <path className={styles.lit} d={drawing?.lit} />
      <path d={drawing?.lines} />
    </svg>
  );
}
