import { navigate } from "wouter/use-hash-location";

let steps = 0;
addEventListener("hashchange", () => {
  steps += 1;
});

/** Goes to a page of the app. @param path what stands after the `#`. */
export const go = (path: string): void => navigate(path);

/** Goes to a page that takes the place of this one, so that Back does not return to a form that is done. */
export const goInstead = (path: string): void => navigate(path, { replace: true });

/** Back where the person came from, or to `fallback` when the app was opened right here. */
export function goBack(fallback: string): void {
  if (steps > 0) history.back();
  else goInstead(fallback);
}
