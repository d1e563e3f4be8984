/** The policy for a meta element of this page: the header's, without what only a header may say. */
export declare function metaPolicyFor(page: string): string;

/** @param page the HTML of index.html; needed for the page's own address only. */
export declare function headersFor(path: string, page?: string): Record<string, string>;

/** The address at which a host tells the browser to clear the site. */
export declare const CLEARING: string;
export declare const SHARE: { readonly path: string; readonly instead: string };

/** Whether a request for it comes from the app itself. */
export declare function isAskedByTheApp(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): boolean;

/** What a file is, as an answer has to say it. */
export declare function typeFor(path: string): string;
