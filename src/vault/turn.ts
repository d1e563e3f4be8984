const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.addEventListener("message", () => waiting.shift()?.());
channel.port1.start();

/**
 * Gives the page a turn: what it has to draw or to answer comes before whoever waits for this. Waiting for Web Crypto does
 * not: Chromium seals and opens what is small at once, and a hundred times that is one long task.
 */
export const pageTurn = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });
