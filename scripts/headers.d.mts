/** The page's policy as a meta element can say it: without frame-ancestors. */
export declare const META_POLICY: string;
/** @param path relative to where the app is hosted, with a leading slash */
export declare function headersFor(path: string): Record<string, string>;
