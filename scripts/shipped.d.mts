import type { Plugin } from "vite";

/** Something of other people's that is in the app. */
export interface Shipped {
  /** As package-lock.json writes it. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** Its name in the list of SPDX. */
  readonly licence: string;
  /** Where its source is, or nothing. */
  readonly source: string;
  /** The licence, paragraph by paragraph. */
  readonly text: readonly string[];
}

/** The same, as the app shows it: paragraphs that several licences share stand once, and each text is their places. */
export interface Licences {
  readonly works: readonly (Omit<Shipped, "path" | "text"> & { readonly text: readonly number[] })[];
  readonly paragraphs: readonly string[];
}

/** `plugin` sees what comes into a build; `check` throws where that is not what scripts/shipped.json names. */
export declare function watchShipped(root: string): { plugin: Plugin; check: () => void };

/** All that is shipped, in the order of their paths. */
export declare function shippedOf(root: string): Shipped[];

/** What the app shows of it, by name. */
export declare function licencesOf(root: string): Licences;

/** Writes the licences into the file of the app that waits for them. */
export declare function licencesWritten(root: string): Plugin;
