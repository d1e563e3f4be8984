/** What of a library's one file is left out, by names of its outermost level. */
export interface Cuts {
  readonly modules?: readonly string[];
  readonly names?: readonly string[];
  readonly only?: Readonly<Record<string, readonly string[]>>;
  readonly instead?: Readonly<Record<string, string>>;
}

/** The same library without these parts. Throws where one of them is not there. */
export declare function leaveOut(code: string, program: object, cut: Cuts): string;
