/** Something of other people's that is in the app. */
interface Work {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Where its source is, or nothing. */
  readonly source: string;
  /** The licence, as places in the list of paragraphs: those that several share stand once. */
  readonly text: readonly number[];
}

/** Empty here: the build writes it from the packages themselves (scripts/shipped.mjs). */
export const LICENCES: { readonly works: readonly Work[]; readonly paragraphs: readonly string[] } = {
  works: [],
  paragraphs: [],
};
