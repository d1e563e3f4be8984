const MOST_ASIDE = 9;

/** Names of the databases that journals which did not open were set aside in. They go when everything is erased. */
export const asideNames = (name: string): string[] =>
  Array.from({ length: MOST_ASIDE }, (_, at) => `${name}.${at}`);
