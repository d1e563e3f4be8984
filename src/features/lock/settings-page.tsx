import { useEffect, useState, useSyncExternalStore } from "react";
import { canUsePasskey } from "#device/passkey.ts";
import { SETTINGS_ID } from "#domain/id.ts";
import { settingsOf } from "#domain/journal.ts";
import { LOCK_AFTER, type LockAfter } from "#domain/settings.ts";
import { Section } from "#ui/actions.tsx";
import { LinkButton } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useToast } from "#ui/toast.tsx";
import { useJournal, useVault } from "#vault/react.ts";
import type { Ways } from "#vault/ways.ts";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";

/** The lock: setting it up, each of its ways in, and what it can and cannot do. */
export function LockSettingsPage() {
  const { lock, common, vault: kept } = useWords().words;
  const vault = useVault();
  const ways = useSyncExternalStore(vault.subscribe, vault.ways);
  return (
    <Page
      title={lock.title}
      back={{ label: common.back, href: "#/settings" }}
      aside={
        <Section title={lock.about}>
          <p>{lock.whatItDoes}</p>
          <p>{lock.whatShortIs}</p>
          <p>{kept.whatItCannotDo}</p>
        </Section>
      }
      asideLabel={lock.about}
    >
      <Notice kind={ways === null ? "careful" : "calm"}>
        <p>{ways === null ? lock.isOff : lock.isOn}</p>
      </Notice>
      {ways === null ? (
        <LinkButton kind="main" wide href="#/lock/set">
          {lock.set}
        </LinkButton>
      ) : (
        <WaysIn ways={ways} />
      )}
    </Page>
  );
}

function WaysIn({ ways }: { readonly ways: Ways }) {
  const { lock } = useWords().words;
  const [canAdd, setCanAdd] = useState(false);
  useEffect(() => {
    void canUsePasskey().then(setCanAdd);
  }, []);
  return (
    <>
      <RowList label={lock.title}>
        <Row voice="app" title={lock.change} href="#/lock/change" />
        <Row
          voice="app"
          title={lock.newCode}
          note={ways.recovery ? lock.newCodeHint.some : lock.newCodeHint.none}
          href="#/lock/code"
        />
        {ways.device !== null ? (
          <Row voice="app" title={lock.deviceOff} note={lock.deviceOffHint} href="#/lock/device-off" />
        ) : canAdd ? (
          <Row voice="app" title={lock.deviceOn} note={lock.deviceOnHint} href="#/lock/device" />
        ) : null}
        <Row voice="app" title={lock.remove} note={lock.removeHint} href="#/lock/off" />
      </RowList>
      <After />
    </>
  );
}

function After() {
  const { words } = useWords();
  const { after } = words.lock;
  const vault = useVault();
  const settings = settingsOf(useJournal());
  const show = useToast();
  const choose = async (lockAfter: LockAfter) => {
    const saved = await vault.save("settings", SETTINGS_ID, { ...settings, lockAfter });
    if (!saved.ok && typeof saved.problem === "string")
      show({ text: problemWords(words, saved.problem).title });
  };
  return (
    <Choices
      legend={after.legend}
      hint={after.hint}
      options={LOCK_AFTER.map((minutes) => ({ value: String(minutes), label: after.minutes[minutes] }))}
      value={String(settings.lockAfter)}
      onChange={(value) => {
        const minutes = LOCK_AFTER.find((each) => String(each) === value);
        if (minutes !== undefined) void choose(minutes);
      }}
    />
  );
}
