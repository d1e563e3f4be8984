/** Why something could not be written. In every case what was written before is untouched. */
export type SaveProblem =
  /** The device or the browser has no room left. */
  | "full"
  /** The database is gone or answers with errors, also after one reopening. */
  | "unavailable"
  /** The journal was taken over by a newer version of the app in another tab. */
  | "closed";
