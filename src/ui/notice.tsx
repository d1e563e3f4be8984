import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { IconHelp } from "./icons.tsx";
import styles from "./notice.module.css";

type NoticeProps = {
  /** calm: good to know. careful: worth a thought first. stop: this matters now, and is read out at once. */
  kind: "calm" | "careful" | "stop";
  title?: string | undefined;
  children: ReactNode;
  actions?: ReactNode;
};

export function Notice({ kind, title, children, actions }: NoticeProps) {
  return (
    <div className={classNames(styles.notice, styles[kind])} role={kind === "stop" ? "alert" : undefined}>
      {kind === "calm" ? null : <IconHelp />}
      <div className={styles.words}>
        {title ? <p className={styles.title}>{title}</p> : null}
        <div>{children}</div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
    </div>
  );
}
