import * as real from "../../node_modules/fast-check/lib/fast-check.js";

export * from "../../node_modules/fast-check/lib/fast-check.js";

const AT_MOST = 60;

/** In place of fast-check while mutants are tested: thousands of runs for each of thousands of mutants would take days. */
export const assert = ((property: real.IRawProperty<void>, params?: real.Parameters) =>
  real.assert(property, {
    ...params,
    numRuns: Math.min(params?.numRuns ?? 100, AT_MOST),
    // That it fails is enough: nobody looks for the smallest example.
    endOnFailure: true,
  })) as typeof real.assert;
