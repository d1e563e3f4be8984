/*
 * [Note: handed over] While the card is in somebody else's hand, one more step of the history stands at the same address:
 * going back lands on the card again, and a page that is loaded anew knows by it that it must show these words alone.
 */

/** Which side of the card is handed over; null when none is. */
export function handedFace(): string | null {
  const state: unknown = history.state;
  const isNamed = typeof state === "object" && state !== null && "handed" in state;
  return isNamed && typeof state.handed === "string" ? state.handed : null;
}

export const isHandedOver = (): boolean => handedFace() !== null;

/** Adds the step, unless one is on it. */
export function stayHandedOver(face: string): void {
  if (!isHandedOver()) history.pushState({ ...history.state, handed: face }, "");
}

const LONGEST_WAIT_MS = 500;

/** Takes the step out again, so that the next Back goes where it went before. */
export async function takenBack(): Promise<void> {
  // Going forward finds the card, and not the words alone.
  history.replaceState({ ...history.state, handed: null }, "");
  await new Promise<void>((resolve) => {
    const arrived = () => {
      clearTimeout(late);
      removeEventListener("popstate", arrived);
      resolve();
    };
    const late = setTimeout(arrived, LONGEST_WAIT_MS);
    addEventListener("popstate", arrived);
    history.back();
  });
}
