/** What a build is made from, beside the packages: files and folders of the project. */
export declare const SOURCE: readonly string[];

/** Builds twice, each time somewhere else and otherwise. */
export declare function reproduce(): Promise<{
  /** What the first build made, by path. */
  files: ReadonlyMap<string, Buffer>;
  /** What is not the same in both, or not in both. */
  differ: readonly string[];
  /** The one number of the version: the SHA-256 of APP-SHA256SUMS. */
  fingerprint: string;
}>;
