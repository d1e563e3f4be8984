/** What somebody agreed, aimed for and tried in a year. Written as people write, with nobody's gender in it. */
export interface PlanTexts {
  readonly first: string;
  readonly agreements: {
    readonly confidentiality: readonly [question: string, text: string, why: string];
    readonly frequency: readonly [text: string, question: string, why: string];
    readonly contact: readonly [question: string, text: string, why: string];
    readonly cancelling: readonly [text: string, doubt: string, question: string, again: string];
    readonly cost: string;
    readonly review: readonly [question: string, text: string, why: string];
    readonly roles: string;
    readonly other: readonly [title: string, text: string];
  };
  readonly goals: {
    /** Unclear at first, and clear after three sessions. */
    readonly clearing: readonly [vague: string, nearer: string, clear: string];
    readonly clearingWhy: readonly [why: string, notice: string];
    readonly clearingLines: readonly [first: string, second: string, third: string];
    readonly reached: readonly [text: string, why: string, notice: string, line: string];
    readonly replaced: readonly [text: string, line: string, by: string, why: string, notice: string];
    readonly paused: readonly [text: string, line: string];
    readonly unclear: string;
    readonly places: readonly string[];
  };
  readonly tasks: {
    /** Adapted twice and then declined. */
    readonly adapted: readonly [first: string, second: string, third: string];
    readonly adaptedPurpose: readonly [first: string, second: string, third: string];
    readonly adaptedWhy: readonly [second: string, third: string, declined: string];
    readonly didNotFit: readonly [text: string, hindered: string, line: string];
    readonly weekdays: readonly [text: string, purpose: string];
    readonly next: readonly [text: string, purpose: string];
    readonly day: readonly [text: string, purpose: string, how: string];
    readonly open: readonly [text: string, purpose: string, how: string, helped: string];
    readonly noSense: string;
  };
  readonly how: readonly string[];
  readonly helped: readonly string[];
  readonly hindered: readonly string[];
  /** What came of it when it was talked about. */
  readonly answers: readonly [dropped: string, slowly: string, clear: string, none: string];
  readonly questions: readonly [steps: string, sentence: string, retired: string];
  readonly sentences: readonly string[];
}
