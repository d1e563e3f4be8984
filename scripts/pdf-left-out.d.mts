import type { Plugin } from "vite";

/** Leaves out of what makes the PDF the parts of its libraries that this app never comes to. */
export declare const pdfLeftOut: Plugin;
