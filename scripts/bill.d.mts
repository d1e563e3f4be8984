/** What is shipped, as a machine reads it: CycloneDX in JSON. */
export declare function billOf(root: string): string;
