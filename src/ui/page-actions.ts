import { createContext, type ReactNode } from "react";

/** Icon buttons that stand at the top of every page, such as urgent help. The app provides them once. */
export const PageActionsContext = createContext<ReactNode>(null);

/** Notices about the app or the journal, shown at the top of the pages they are provided for. */
export const PageNoticesContext = createContext<ReactNode>(null);
