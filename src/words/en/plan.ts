/** Agreements, goals and tasks: the ledger of what was agreed. */
export const plan = {};
