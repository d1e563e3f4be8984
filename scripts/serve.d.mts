/** One answered request, as the server saw it. */
export type Answered = { method: string; path: string; status: number };

export type ServeOptions = {
  /** The folder to serve: a build. */
  dir: string;
  /** Where the app is hosted, beginning and ending with a slash. */
  base?: string;
  /** 0, the default, takes any free port; a taken port rejects with EADDRINUSE. */
  port?: number;
  /** False serves the bare files, as a host does that cannot set headers. */
  headers?: boolean;
  /** How hard to compress, 0 to 11: what counts bytes leaves it alone, what only wants an answer asks for little. */
  quality?: number;
  onRequest?: (request: Answered) => void;
};

export type Serving = { url: string; port: number; close: () => Promise<void> };

/** Serves a build with the very headers that a host must send. Missing files are real 404s. */
export declare function serve(options: ServeOptions): Promise<Serving>;
