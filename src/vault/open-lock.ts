/*
 * [Note: one at a time] Every window holds a shared lock while it has a journal open. Whoever seals everything anew asks the
 * other windows to leave and takes the lock alone; a window that starts meanwhile waits. A window that sleeps is not waited
 * for: what it would write later is refused by the checks inside each transaction.
 */
const nameOf = (database: string): string => `al-open-${database}`;

/** How long windows that were asked to leave are waited for. */
const PATIENCE_MS = 4_000;

/** Waits until nobody seals everything anew. @returns how to let go */
export async function holdOpen(locks: LockManager | null, database: string): Promise<() => void> {
  if (locks === null) return () => undefined;
  const { promise: until, resolve: release } = Promise.withResolvers<void>();
  const { promise: granted, resolve: grant } = Promise.withResolvers<void>();
  locks
    .request(nameOf(database), { mode: "shared" }, () => {
      grant();
      return until;
    })
    .catch(grant);
  await granted;
  return release;
}

/** Does work while no other window has the journal open, or after having waited for them. */
export async function alone<Value>(
  locks: LockManager | null,
  database: string,
  work: () => Promise<Value>,
): Promise<Value> {
  if (locks === null) return work();
  let isBegun = false;
  const begin = () => {
    isBegun = true;
    return work();
  };
  try {
    return await locks.request(nameOf(database), { signal: AbortSignal.timeout(PATIENCE_MS) }, begin);
  } catch (error) {
    if (isBegun) throw error;
    return work();
  }
}

/** Whether a window has this database open. Where there are no locks nobody can tell: then it is taken for closed. */
export async function isSomewhereOpen(locks: LockManager | null, database: string): Promise<boolean> {
  const held = (await locks?.query())?.held ?? [];
  return held.some(({ name }) => name === nameOf(database));
}

/** Does work if no window has this database open, and otherwise nothing. Without locks nobody can tell: then nothing, too. */
export async function ifNowhereOpen(
  locks: LockManager | null,
  database: string,
  work: () => Promise<void>,
): Promise<void> {
  await locks?.request(nameOf(database), { ifAvailable: true }, (lock) => (lock === null ? null : work()));
}
