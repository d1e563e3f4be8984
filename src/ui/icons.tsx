import type { ReactNode } from "react";
import styles from "./icons.module.css";

/** Drawn for this app on a grid of 24, stroke 1.75, round ends. Silent: the control that holds one has the words. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      {children}
    </svg>
  );
}

/** The sun on its way over the edge of the day. */
export const IconToday = () => (
  <Icon>
    <path d="M3 18.5h18M6.75 18.5a5.25 5.25 0 0 1 10.5 0M12 6.5v3M4.6 9.6l2 2M19.4 9.6l-2 2" />
  </Icon>
);

/** A path between two places. */
export const IconJourney = () => (
  <Icon>
    <circle cx="5.5" cy="18.5" r="2" />
    <circle cx="18.5" cy="5.5" r="2" />
    <path d="M7.5 18.5h7a3.25 3.25 0 0 0 0-6.5h-5a3.25 3.25 0 0 1 0-6.5h7" />
  </Icon>
);

/** Three lines, each with a shape of its own: trust, aims, tasks. */
export const IconPlan = () => (
  <Icon>
    <circle cx="5.5" cy="6" r="1.5" />
    <path d="m5.5 10 2 2-2 2-2-2zM4 16.75h3v3H4zM11 6h9.5M11 12h9.5M11 18.25h9.5" />
  </Icon>
);

/** Something said, with room for a reply. */
export const IconRehearse = () => (
  <Icon>
    <path d="M6.5 4h11A3.5 3.5 0 0 1 21 7.5V13a3.5 3.5 0 0 1-3.5 3.5H11L6 20.5v-4A3 3 0 0 1 3 13.5v-6A3.5 3.5 0 0 1 6.5 4zM8 8.75h8M8 12.25h4.5" />
  </Icon>
);

export const IconPlus = () => (
  <Icon>
    <path d="M12 5v14M5 12h14" />
  </Icon>
);

/** Turns with the writing direction, see icons.module.css. */
export const IconBack = () => (
  <svg className={`${styles.icon} ${styles.turns}`} viewBox="0 0 24 24" aria-hidden="true">
    <path d="m14.5 5.5-6.5 6.5 6.5 6.5" />
  </svg>
);

export const IconForward = () => (
  <svg className={`${styles.icon} ${styles.turns}`} viewBox="0 0 24 24" aria-hidden="true">
    <path d="m9.5 5.5 6.5 6.5-6.5 6.5" />
  </svg>
);

/** Two arrows after one another: what is up comes down. */
export const IconTurn = () => (
  <Icon>
    <path d="M8 19.5v-15M4 8.5l4-4 4 4M16 4.5v15M12 15.5l4 4 4-4" />
  </Icon>
);

/** A phone held up, with words on it. */
export const IconScreen = () => (
  <Icon>
    <path d="M8 3h8a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM9.5 8h5M9.5 11.5h5M9.5 15h3" />
  </Icon>
);

export const IconUp = () => (
  <Icon>
    <path d="M12 19V5.5M6 11l6-6 6 6" />
  </Icon>
);

export const IconDown = () => (
  <Icon>
    <path d="M12 5v13.5M6 13l6 6 6-6" />
  </Icon>
);

export const IconHelp = () => (
  <Icon>
    <circle cx="12" cy="12" r="8.75" />
    <path d="M12 7.5v5.25M12 16.35v.05" />
  </Icon>
);

export const IconHide = () => (
  <Icon>
    <path d="M9.3 6.4A9.6 9.6 0 0 1 12 6c4.2 0 7.5 2.3 9.5 6a13.6 13.6 0 0 1-2.4 3.2M16 17.1a9 9 0 0 1-4 .9c-4.2 0-7.5-2.3-9.5-6A13.3 13.3 0 0 1 6.7 7.9M10 9.9a2.9 2.9 0 0 0 4.1 4.1M4 4l16 16" />
  </Icon>
);

export const IconLock = () => (
  <Icon>
    <path d="M7.75 10.5V8a4.25 4.25 0 0 1 8.5 0v2.5M12 14.5v2.25" />
    <rect x="5" y="10.5" width="14" height="10" rx="2.5" />
  </Icon>
);

export const IconSettings = () => (
  <Icon>
    <path d="M3.5 7.5h8.25M17.25 7.5h3.25M3.5 16.5h3.25M12.25 16.5h8.25" />
    <circle cx="14.5" cy="7.5" r="2.75" />
    <circle cx="9.5" cy="16.5" r="2.75" />
  </Icon>
);

export const IconEdit = () => (
  <Icon>
    <path d="M4.5 19.5l.9-4.1L16 4.8a1.9 1.9 0 0 1 2.7 0l.5.5a1.9 1.9 0 0 1 0 2.7L8.6 18.6zM14 6.8l3.2 3.2" />
  </Icon>
);

export const IconBin = () => (
  <Icon>
    <path d="M4 6.75h16M9.25 6.5V4.75A1.25 1.25 0 0 1 10.5 3.5h3a1.25 1.25 0 0 1 1.25 1.25V6.5M6 6.75l.8 11.9a2 2 0 0 0 2 1.85h6.4a2 2 0 0 0 2-1.85L18 6.75M10.1 11v5.25M13.9 11v5.25" />
  </Icon>
);

export const IconShare = () => (
  <Icon>
    <path d="M12 14.5v-11M7.75 7.5 12 3.25l4.25 4.25M8 11H6.75A1.75 1.75 0 0 0 5 12.75v6A1.75 1.75 0 0 0 6.75 20.5h10.5A1.75 1.75 0 0 0 19 18.75v-6A1.75 1.75 0 0 0 17.25 11H16" />
  </Icon>
);

export const IconCopy = () => (
  <Icon>
    <rect x="8.5" y="8.5" width="12" height="12" rx="2.25" />
    <path d="M5.5 15.5a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2" />
  </Icon>
);

export const IconPrint = () => (
  <Icon>
    <path d="M7 8.5v-5h10v5M7 16.5H5.5a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2h13a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2H17M7 13.5h10v7H7z" />
  </Icon>
);

export const IconDownload = () => (
  <Icon>
    <path d="M12 3.5v11M7.75 10.5 12 14.75l4.25-4.25M4.5 16.5v1.75a2.25 2.25 0 0 0 2.25 2.25h10.5a2.25 2.25 0 0 0 2.25-2.25V16.5" />
  </Icon>
);

export const IconCheck = () => (
  <Icon>
    <path d="m4.75 12.75 4.75 4.75L19.25 7" />
  </Icon>
);

export const IconClose = () => (
  <Icon>
    <path d="m6 6 12 12M18 6 6 18" />
  </Icon>
);

export const IconMore = () => (
  <Icon>
    <path d="M5.5 12h.01M12 12h.01M18.5 12h.01" strokeWidth="3" />
  </Icon>
);

/** Out through the door. */
export const IconLeave = () => (
  <Icon>
    <path d="M13.5 4H7a2.25 2.25 0 0 0-2.25 2.25v11.5A2.25 2.25 0 0 0 7 20h6.5M10 12h10.5M16.75 8l4 4-4 4" />
  </Icon>
);

/** A lens. */
export const IconSearch = () => (
  <Icon>
    <circle cx="10.5" cy="10.5" r="6.5" />
    <path d="m15.25 15.25 5.25 5.25" />
  </Icon>
);

export const IconClock = () => (
  <Icon>
    <circle cx="12" cy="12" r="8.75" />
    <path d="M12 6.75V12l3.5 2.25" />
  </Icon>
);

export const IconPause = () => (
  <Icon>
    <path d="M8.5 6v12M15.5 6v12" />
  </Icon>
);

export const IconPerson = () => (
  <Icon>
    <circle cx="12" cy="8" r="3.75" />
    <path d="M4.75 20.25c.6-3.9 3.5-6 7.25-6s6.65 2.1 7.25 6" />
  </Icon>
);

/** A leaf of paper and what was jotted on it. */
export const IconNote = () => (
  <Icon>
    <path d="M5 4.5h14v9.75L13.25 20H5zM13.25 20v-5.75H19M8.5 8.75h7M8.5 12h4" />
  </Icon>
);

/** The page that goes along: a sheet, and the way out of the door. */
export const IconPage = () => (
  <Icon>
    <path d="M14 3.75H6v16.5h12v-5M8.75 8h4M8.75 11.5h3M13.5 11.5h7M17.75 8.25 21 11.5l-3.25 3.25" />
  </Icon>
);
