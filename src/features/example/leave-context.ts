import { createContext, useContext } from "react";

/** How to leave the example, for the pages in it. */
export const LeaveContext = createContext<() => void>(() => undefined);

export const useLeave = (): (() => void) => useContext(LeaveContext);
