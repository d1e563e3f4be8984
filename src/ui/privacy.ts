import { createContext, useContext } from "react";

/**
 * Some browsers send what is typed to a spelling service, so checking is off until the person turns it on.
 * Autofill, autocorrection and page translation are always off in what they write: each would copy it elsewhere.
 */
export const PrivacyContext = createContext<{ spellCheck: boolean }>({ spellCheck: false });

export function usePrivateInput() {
  const { spellCheck } = useContext(PrivacyContext);
  return { spellCheck, autoComplete: "off", autoCorrect: "off", translate: "no" } as const;
}
