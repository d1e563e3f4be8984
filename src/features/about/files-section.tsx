import { useEffect, useState } from "react";
import { runningFiles, type RunningFiles } from "#device/running-files.ts";
import { useCopy } from "#forms/use-copy.ts";
import { Actions, Section } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Notice } from "#ui/notice.tsx";
import { useWords } from "#words/react.ts";
import styles from "./about.module.css";

/** Of eight, which eyes can keep apart. */
const groupsOf = (sum: string): readonly string[] => sum.match(/.{8}/g) ?? [];

/** One number for all files that the app runs from, worked out here and now, and each file for who wants to look closer. */
export function FilesSection() {
  const { about } = useWords().words;
  const [running, setRunning] = useState<RunningFiles | "not-here" | "unknown" | "working">("working");
  useEffect(() => {
    let isHere = true;
    void runningFiles().then((found) => {
      if (isHere) setRunning(found);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return (
    <Section title={about.filesTitle}>
      {running === "working" ? (
        <p>{about.working}</p>
      ) : running === "not-here" ? (
        <p>{about.notYet}</p>
      ) : running === "unknown" ? (
        <p>{about.unknown}</p>
      ) : (
        <Files running={running} />
      )}
    </Section>
  );
}

function Files({ running: { list, files, missing, fingerprint } }: { readonly running: RunningFiles }) {
  const { about } = useWords().words;
  const copy = useCopy();
  return (
    <>
      <p>{about.filesText}</p>
      {missing.length === 0 ? null : <Notice kind="careful">{about.missing(missing.join(", "))}</Notice>}
      <div className={styles.fingerprint}>
        <p className={styles.quiet}>{about.fingerprint}</p>
        <p className={styles.sum} translate="no" data-fingerprint="">
          {groupsOf(fingerprint).map((group, at) => (
            // Two groups may be alike, and their places never change.
            // oxlint-disable-next-line react/no-array-index-key
            <span key={at}>{`${group} `}</span>
          ))}
        </p>
      </div>
      <Actions>
        <Button kind="quiet" onClick={() => void copy(fingerprint)}>
          {about.copyFingerprint}
        </Button>
        <Button kind="quiet" onClick={() => void copy(list)}>
          {about.copyList}
        </Button>
      </Actions>
      <Disclosure summary={about.fileByFile(files.length)}>
        <dl className={styles.files} translate="no">
          {files.map(({ name, sum }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className={styles.small}>{groupsOf(sum).join(" ")}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </>
  );
}
