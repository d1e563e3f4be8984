import { createServer } from "node:http";
import type { BrowserContext } from "playwright";

/** What was copied, read from another site: the app itself may only write there. */
export async function clipboard(context: BrowserContext): Promise<string> {
  const other = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end('<!doctype html><link rel="icon" href="data:," /><title>Another site</title>');
  });
  await new Promise<void>((resolve) => other.listen(0, "localhost", resolve));
  const address = other.address();
  if (address === null || typeof address === "string") throw new Error("the other site has no port");
  const origin = `http://localhost:${address.port}`;
  const page = await context.newPage();
  try {
    await context.grantPermissions(["clipboard-read"], { origin });
    await page.goto(origin);
    await page.bringToFront();
    return await page.evaluate(() => navigator.clipboard.readText());
  } finally {
    await page.close();
    other.closeAllConnections();
    other.close();
  }
}
