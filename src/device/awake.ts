/**
 * Keeps the screen from going dark, where the browser can. It lets go whenever the app loses sight, so it is asked for anew.
 * @returns how to let the screen rest again
 */
export function keepAwake(): () => void {
  const wakeLock = (navigator as Partial<Navigator>).wakeLock;
  if (wakeLock === undefined) return () => undefined;
  let held: Promise<WakeLockSentinel | null> = Promise.resolve(null);
  const ask = () => {
    if (document.visibilityState !== "visible") return;
    // Refused when the battery is low: then the screen goes dark as always.
    held = held.then(async (before) => {
      if (before?.released === false) return before;
      return wakeLock.request("screen").catch(() => null);
    });
  };
  ask();
  document.addEventListener("visibilitychange", ask);
  return () => {
    document.removeEventListener("visibilitychange", ask);
    void held.then((sentinel) => sentinel?.release());
  };
}
