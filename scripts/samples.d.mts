/** Where what the app hands out is kept. */
export declare const SAMPLES: string;

/** Uses the built app and returns the content of each sample by its file name. */
export declare function makeSamples(): Promise<Map<string, string>>;
