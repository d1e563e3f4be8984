import { type ReactNode, useContext, useEffect, useRef } from "react";
import { IconButton, IconLink } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { followHands } from "./hands.ts";
import { IconBack } from "./icons.tsx";
import { Mark } from "./mark.tsx";
import { PageActionsContext, PageNoticesContext } from "./page-actions.ts";
import styles from "./page.module.css";

type Back = { label: string } & (
  { href: string; onBack?: undefined } | { onBack: () => void; href?: undefined }
);

type PageProps = {
  title: string;
  /** A quiet line above the title of a place: the day, the therapy. */
  eyebrow?: ReactNode;
  /** Pages inside a place have it: the title then moves up beside the arrow. */
  back?: Back | undefined;
  /** Icon buttons at the top end, before those that every page has. */
  actions?: ReactNode;
  /** What to do here, kept in thumb reach while the page scrolls under it. Use `Actions`. */
  footer?: ReactNode;
  /** A quiet line under the footer's buttons, such as SavedState. */
  footnote?: ReactNode;
  /** Second column on a wide screen, below the rest on a narrow one. */
  aside?: ReactNode;
  asideLabel?: string | undefined;
  /** `start`: the list one came from, beside what one is doing. Then only where there is room, as it has its own page. */
  asideAt?: "start" | "end" | undefined;
  progress?: { now: number; of: number; label: string } | undefined;
  children: ReactNode;
};

/** One screen. Its title takes the focus on arrival, so that the keyboard and the voice start where the page starts. */
export function Page({
  title,
  eyebrow,
  back,
  actions,
  footer,
  footnote,
  aside,
  asideLabel,
  asideAt = "end",
  progress,
  children,
}: PageProps) {
  const always = useContext(PageActionsContext);
  const notices = useContext(PageNoticesContext);
  const page = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    followHands();
    const taken = page.current?.contains(document.activeElement) || document.querySelector("dialog[open]");
    if (taken || !heading.current) return;
    heading.current.focus({ preventScroll: true });
  }, []);
  const h1 = (
    <h1 className={styles.title} ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
  const side =
    aside === undefined ? null : (
      <aside
        className={classNames(styles.aside, asideAt === "start" && styles.wideOnly)}
        aria-label={asideLabel}
      >
        {aside}
      </aside>
    );
  return (
    <div className={styles.room}>
      <div
        className={classNames(
          styles.page,
          aside !== undefined && styles.two,
          asideAt === "start" && styles.sideFirst,
        )}
        ref={page}
      >
        <header className={styles.head}>
          {back ? (
            <BackControl back={back} />
          ) : (
            <span className={styles.mark}>
              <Mark />
            </span>
          )}
          {back ? h1 : null}
          <div className={styles.actions}>
            {actions}
            {always}
          </div>
        </header>
        {progress ? <Progress {...progress} /> : null}
        <div className={styles.columns}>
          {asideAt === "start" ? side : null}
          <div className={styles.main}>
            {eyebrow || !back ? (
              <div className={styles.opening}>
                {eyebrow ? <div className={styles.eyebrow}>{eyebrow}</div> : null}
                {back ? null : h1}
              </div>
            ) : null}
            {notices}
            {children}
          </div>
          {asideAt === "end" ? side : null}
        </div>
        {footer || footnote ? (
          <div className={styles.foot}>
            {footer}
            {footnote ? <div className={styles.footnote}>{footnote}</div> : null}
          </div>
        ) : null}
      </div>
    </div>
  );
}

function BackControl({ back }: { back: Back }) {
  if (back.href === undefined)
    return <IconButton label={back.label} icon={<IconBack />} onClick={back.onBack} />;
  return <IconLink label={back.label} icon={<IconBack />} href={back.href} />;
}

function Progress({ now, of, label }: { now: number; of: number; label: string }) {
  return (
    <div
      className={styles.progress}
      role="progressbar"
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={now}
      aria-label={label}
    >
      <span style={{ inlineSize: `${(100 * now) / Math.max(of, 1)}%` }} />
    </div>
  );
}
