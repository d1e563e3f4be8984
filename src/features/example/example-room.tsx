import { useEffect, type ReactNode } from "react";
import { settingsOf } from "#domain/journal.ts";
import { restartExample } from "#device/example-mark.ts";
import { applyPreferences } from "#device/preferences.ts";
import { Button } from "#ui/button.tsx";
import { Cover } from "#ui/cover.tsx";
import { useVault } from "#vault/react.ts";
import type { Vault } from "#vault/vault.ts";
import { useWords } from "#words/react.ts";
import styles from "./example-room.module.css";
import { LeaveContext } from "./leave-context.ts";
import { useLeaveExample } from "./use-leave-example.ts";

/** Around every page of the example: the ribbon that says so, and the way out. */
export function ExampleRoom({ children }: { readonly children: ReactNode }) {
  const { example } = useWords().words;
  const vault = useVault();
  const { isLeaving, leave } = useLeaveExample();
  useFollowExample(vault);
  if (isLeaving) return <Cover />;
  return (
    <LeaveContext value={leave}>
      <div className={styles.room}>
        <section className={styles.ribbon} aria-label={example.title}>
          <p>{example.ribbon}</p>
          <Button kind="quiet" small onClick={leave}>
            {example.leave}
          </Button>
        </section>
        <div className={styles.rest}>{children}</div>
      </div>
    </LeaveContext>
  );
}

/** What was written in the example was written in one language: in another one it is made anew. So it is when it is gone. */
function useFollowExample(vault: Vault): void {
  useEffect(() => {
    const { language: madeIn } = settingsOf(vault.journal());
    let isGoing = false;
    const follow = () => {
      if (isGoing) return;
      const { language, theme } = settingsOf(vault.journal());
      const isOther = language !== null && language !== madeIn;
      if (!isOther && vault.state() === "open") return;
      isGoing = true;
      if (isOther) applyPreferences(language, theme);
      restartExample();
    };
    return vault.subscribe(follow);
  }, [vault]);
}
