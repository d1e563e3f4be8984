import { createContext, useContext } from "react";

/** Asks for the passcode once more. Without one there is nothing to ask for, and the answer is yes. */
type Confirm = () => Promise<boolean>;

/** Around every page, so that none needs to know whether there is a passcode. */
export const ConfirmContext = createContext<Confirm>(() => Promise.resolve(true));

/** To be asked before something leaves unprotected, or is replaced. */
export const useConfirm = (): Confirm => useContext(ConfirmContext);
