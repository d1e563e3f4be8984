/** Where the app is to be: from `dist` into `folder` of the host, at the address `base`. */
export type Hosting = {
  /** A build. */
  dist: string;
  /** Beginning and ending with a slash. */
  base?: string;
  /** Where the host keeps the files, without a slash at its end. */
  folder?: string;
};

/** What each kind of host is to be told, by the path of the file. */
export declare function hostingFiles(hosting: Hosting): Promise<Map<string, string>>;
