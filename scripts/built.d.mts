/** Builds the app found in `root` into `out`, in a process of its own. The same source gives the same bytes, wherever it is built. */
export declare function build(options?: {
  root?: string;
  out?: string;
  env?: Record<string, string>;
  /** Rights that new files do not get, as in "077". */
  umask?: string;
}): Promise<void>;
/** Builds this project into dist unless dist already comes from the files as they are now. Gives the path of dist. */
export declare function ensureBuilt(): Promise<string>;
