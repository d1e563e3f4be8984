import { useEffect } from "react";
import { go } from "#ui/navigation.ts";

/**
 * Control and K, or Command and K, go to the search from anywhere. @param isOn not while something covers the page, and not
 * on the page of the search itself.
 */
export function useSearchKey(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const isKey = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
      if (!isKey || event.altKey || event.shiftKey || event.isComposing || event.defaultPrevented) return;
      if (document.querySelector("dialog[open]") !== null) return;
      event.preventDefault();
      go("/search");
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [isOn]);
}
