import { useState } from "react";
import { dayNow, momentNow } from "#device/clock.ts";
import { saveFile } from "#device/hand-over.ts";
import { BehindPasscode } from "#forms/behind-passcode.tsx";
import { Section } from "#ui/actions.tsx";
import { IconDownload } from "#ui/icons.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { useToast } from "#ui/toast.tsx";
import { useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { PLAIN_FILES, plainFile, type PlainFile } from "./plain-files.ts";
import { Twice } from "./twice.tsx";

/** The whole journal as files that are not protected, each said so and asked for twice. */
export function PlainPage() {
  const { plain } = useWords().words.backup;
  return (
    <BehindPasscode title={plain.title} backHref="#/backup">
      <Plain />
    </BehindPasscode>
  );
}

function Plain() {
  const { words, language } = useWords();
  const { plain: said } = words.backup;
  const vault = useVault();
  const toast = useToast();
  const [hasFailed, setFailed] = useState(false);
  const save = async (kind: PlainFile) => {
    try {
      const file = await plainFile(vault, kind, { words, language, day: dayNow(), now: momentNow() });
      saveFile(file.name, file);
      setFailed(false);
      toast({ text: said.saved });
    } catch {
      // A journal of many years on a device with little memory.
      setFailed(true);
    }
  };
  return (
    <Page title={said.title} back={{ label: words.common.back, href: "#/backup" }}>
      <p>{said.text}</p>
      {hasFailed ? (
        <Notice kind="careful">
          <p role="status">{said.failed}</p>
        </Notice>
      ) : null}
      {PLAIN_FILES.map((kind) => (
        <Section key={kind} title={said.files[kind].title}>
          <p>{said.files[kind].hint}</p>
          <Twice
            label={said.save}
            name={said.saveOf(said.files[kind].title)}
            icon={<IconDownload />}
            warning={said.notProtected}
            sure={said.sure}
            onSure={() => void save(kind)}
          />
        </Section>
      ))}
    </Page>
  );
}
