/** Whether the short way was left for the whole one here: loaded anew, it goes on as the whole one. */
export const isWholeWayHere = (): boolean => {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null && "whole" in state;
};

/** Steps that come after this one in the history know it from here. */
export const goTheWholeWay = (): void => history.replaceState({ ...history.state, whole: true }, "");
