import { createContext, type ReactNode } from "react";

/** Icon buttons that stand at the top of every page, such as urgent help. The app provides them once. */
export const PageActionsContext = createContext<ReactNode>(null);
