/** The policy for a meta element of this page: the header's, without what only a header may say. */
export declare function metaPolicyFor(page: string): string;

/** @param page the HTML of index.html; needed for the page's own address only. */
export declare function headersFor(path: string, page?: string): Record<string, string>;
