import styles from "./choice-line.module.css";

/** Drawn on the same grid as the icons of the ui room. */
export const IconUp = () => (
  <svg className={styles.arrow} viewBox="0 0 24 24" aria-hidden="true">
    <path d="M12 19V5.5M6 11l6-6 6 6" />
  </svg>
);

export const IconDown = () => (
  <svg className={styles.arrow} viewBox="0 0 24 24" aria-hidden="true">
    <path d="M12 5v13.5M6 13l6 6 6-6" />
  </svg>
);
