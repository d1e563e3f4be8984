import { LockPage } from "#features/lock/lock-page.tsx";

/** The locked journal. */
export const LockGate = LockPage;
