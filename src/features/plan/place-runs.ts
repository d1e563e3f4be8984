interface Placed {
  readonly at: number;
  readonly place: number;
}

/** The stretches in which no answer is missing, each of at least two places. A missing one ends a stretch; it is no zero. */
export function joinedRuns(places: readonly (number | null)[]): Placed[][] {
  const runs: Placed[][] = [[]];
  for (const [at, place] of places.entries()) {
    if (place === null) runs.push([]);
    else runs.at(-1)?.push({ at, place });
  }
  return runs.filter((run) => run.length > 1);
}
