import { useSyncExternalStore } from "react";
import { install, installState, subscribeToInstall } from "#device/install.ts";
import { Section } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { useWords } from "#words/react.ts";

/** Installing, where this browser can: its own question, or how to do it by hand. Never in the way. */
export function InstallSection() {
  const { settings } = useWords().words;
  const state = useSyncExternalStore(subscribeToInstall, installState);
  if (state === "unknown") return null;
  return (
    <Section title={settings.install}>
      <p>
        {state === "installed"
          ? settings.installed
          : state === "offered"
            ? settings.installText
            : settings.installIos}
      </p>
      {state === "offered" ? (
        <Button kind="quiet" onClick={() => void install()}>
          {settings.install}
        </Button>
      ) : null}
    </Section>
  );
}
