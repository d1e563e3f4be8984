import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import styles from "./card.module.css";

type Block = ComponentProps<"div">;

export const Card = ({ className, ...rest }: Block) => (
  <div {...rest} className={classNames(styles.card, className)} />
);

/** Under the lamp: the one thing that is alive now. At most one on a screen. */
export const LampCard = ({ className, ...rest }: Block) => (
  <div {...rest} className={classNames(styles.card, styles.lamp, className)} />
);

/** The page to bring. It leaves, so it stays paper in the dark and casts the only shadow in the app. */
export const Paper = ({ className, ...rest }: Block) => (
  <div {...rest} className={classNames(styles.paper, className)} />
);
