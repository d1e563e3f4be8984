export declare const PAGE_POLICY: string;
export declare const META_POLICY: string;
export declare const SERVICE_WORKER_POLICY: string;
export declare const WORKER_POLICY: string;
export declare const ASSET_WORKER_POLICY: string;
export declare const EVERYWHERE: Readonly<Record<string, string>>;
/** @param path relative to where the app is hosted, with a leading slash */
export declare function headersFor(path: string): Record<string, string>;
