/**
 * Which control is pressed, and what shows that the page has handled it. A press before that changes nothing.
 * @typedef {object} Control
 * @property {string} press selector of the control; the first one that is visible is pressed
 * @property {string} [type] text to type instead of clicking
 * @property {string} [whenSeen] selector of what must be visible first
 * @property {string} [shown] selector of what is visible afterwards
 * @property {string} [hash] or what the address ends with afterwards
 */

/**
 * Milliseconds since the navigation began.
 * @typedef {object} Noted
 * @property {number} firstPaint first contentful paint
 * @property {number} handled when the press was handled
 * @property {number} opening when the page first asked for a database
 * @property {number} longestTask
 * @property {number} longestAt when that task began
 * @property {number} longestSince longest task since the page asked for a database
 * @property {number} shift layout shift
 * @property {string[]} shifted what moved
 * @property {string[]} scripts what was loaded until the press was handled
 * @property {{ asked: number, done: number }[]} writes transactions that write
 */

/**
 * Runs in the page before anything of it. It knows nothing of the app but what the control says.
 * @param {Control | null} control
 */
export function probe(control) {
  /** @type {Noted} */
  const noted = {
    firstPaint: 0,
    handled: 0,
    opening: 0,
    longestTask: 0,
    longestAt: 0,
    longestSince: 0,
    shift: 0,
    shifted: [],
    scripts: [],
    writes: [],
  };
  Object.assign(globalThis, { noted });

  /** @param {string} type @param {(entry: any) => void} note */
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe("paint", (entry) => {
    if (entry.name === "first-contentful-paint") noted.firstPaint = entry.startTime;
  });
  observe("longtask", (entry) => {
    if (noted.opening > 0 && entry.startTime >= noted.opening)
      noted.longestSince = Math.max(noted.longestSince, entry.duration);
    if (entry.duration > noted.longestTask) {
      noted.longestTask = entry.duration;
      noted.longestAt = entry.startTime;
    }
  });
  observe("layout-shift", (entry) => {
    if (entry.hadRecentInput || noted.handled > 0) return;
    noted.shift += entry.value;
    for (const { node } of entry.sources)
      noted.shifted.push(`${node?.nodeName} ${node?.className ?? ""}`.trim());
  });

  // oxlint-disable-next-line typescript/unbound-method -- called with its own this below
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (...asked) {
    noted.opening ||= performance.now();
    return open.apply(this, asked);
  };
  // oxlint-disable-next-line typescript/unbound-method -- called with its own this below
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...asked) {
    const made = transaction.apply(this, asked);
    if (made.mode === "readwrite") {
      const write = { asked: performance.now(), done: 0 };
      noted.writes.push(write);
      made.addEventListener("complete", () => (write.done = performance.now()));
    }
    return made;
  };

  if (control === null) return;
  let typed = "";
  /** @param {string} selector */
  const seen = (selector) =>
    [...document.querySelectorAll(selector)].find((element) => element.getClientRects().length > 0);
  const isHandled = () =>
    (control.shown !== undefined && seen(control.shown) !== undefined) ||
    (control.hash !== undefined && location.hash === control.hash);
  const press = () => {
    if (control.whenSeen !== undefined && seen(control.whenSeen) === undefined) return;
    const element = seen(control.press);
    if (!(element instanceof HTMLElement)) return;
    if (control.type === undefined) return element.click();
    // Through the element's own setter, or React would take the text for its own; a longer one each time, or React
    // would see no change where the page took over what had been typed before.
    typed += control.type;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(element, typed);
    element.dispatchEvent(new InputEvent("input", { bubbles: true, data: control.type }));
  };
  const channel = new MessageChannel();
  channel.port1.start();
  channel.port1.addEventListener("message", () => {
    isAsking = false;
    if (noted.handled > 0) return;
    if (!isHandled()) {
      setTimeout(turn, 8);
      requestAnimationFrame(turn);
      return;
    }
    noted.handled = performance.now();
    noted.scripts = performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => name.endsWith(".js"));
  });
  let isAsking = false;
  const turn = () => {
    if (isAsking || noted.handled > 0) return;
    isAsking = true;
    press();
    // What the press changes is drawn at the end of this task; it is looked for in the next.
    channel.port2.postMessage(null);
  };
  turn();
}
