import type { ComponentProps, MouseEvent, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./button.module.css";
import { IconBin } from "./icons.tsx";
import { LeaningLoop } from "./mark.tsx";

export type ButtonKind = "main" | "quiet" | "plain" | "lamp" | "danger";

type Look = {
  /** main: the one thing to do here. quiet: what else can be done. plain: in passing. lamp: write now. danger: takes something away. */
  kind?: ButtonKind | undefined;
  icon?: ReactNode;
  wide?: boolean | undefined;
  small?: boolean | undefined;
};

type ButtonProps = Look & ComponentProps<"button"> & { busy?: boolean | undefined };

const look = ({ kind = "main", wide, small }: Look, className?: string) =>
  classNames(styles.button, styles[kind], wide && styles.wide, small && styles.small, className);

/**
 * While `busy` it keeps its words and its focus and takes no presses: the browser's own `disabled` would drop the
 * keyboard's place on the page.
 */
export function Button({
  kind,
  icon,
  busy = false,
  wide,
  small,
  className,
  children,
  onClick,
  type = "button",
  ...rest
}: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type}
      className={look({ kind, wide, small }, className)}
      onClick={press}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
    >
      {busy ? <LeaningLoop /> : (icon ?? (kind === "danger" ? <IconBin /> : null))}
      <span>{children}</span>
    </button>
  );
}

type LinkButtonProps = Look & ComponentProps<"a"> & { href: string };

/** Looks like a button, goes somewhere: a real link, so it can be opened, copied and gone back from. */
export function LinkButton({ kind, icon, wide, small, className, children, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} className={look({ kind, wide, small }, className)}>
      {icon}
      <span>{children}</span>
    </a>
  );
}

type IconButtonProps = Omit<ComponentProps<"button">, "children"> & { label: string; icon: ReactNode };

/** An icon with room around it for a thumb; its label is read out and shown on hover. */
export function IconButton({ label, icon, className, type = "button", ...rest }: IconButtonProps) {
  return (
    <button {...rest} type={type} className={classNames(styles.icon, className)} aria-label={label}>
      <Tip label={label} icon={icon} />
    </button>
  );
}

type IconLinkProps = Omit<ComponentProps<"a">, "children"> & { href: string; label: string; icon: ReactNode };

export function IconLink({ label, icon, className, ...rest }: IconLinkProps) {
  return (
    <a {...rest} className={classNames(styles.icon, className)} aria-label={label}>
      <Tip label={label} icon={icon} />
    </a>
  );
}

/** On hover, for the eyes alone: a title on the button itself would be read out as well, after the label, as the same again. */
const Tip = ({ label, icon }: { label: string; icon: ReactNode }) => (
  <span className={styles.tip} title={label} aria-hidden="true">
    {icon}
  </span>
);
