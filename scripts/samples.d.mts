/** Where what the app hands out is kept. */
export declare const SAMPLES: string;

/** Puts together all that can be said in a rehearsal, by file name. Needs neither a browser nor a build. */
export declare function makeTexts(): Promise<Map<string, string>>;

/** Everything as each kind of file, by file name. Needs neither a browser nor a build. */
export declare function makeJournalFiles(): Promise<Map<string, Buffer>>;

/** Uses the built app and returns the content of each sample by its file name. */
export declare function makeSamples(): Promise<Map<string, Buffer>>;
