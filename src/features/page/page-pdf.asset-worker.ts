/**
 * Makes the PDF away from the screen. Its name tells the host that it may fetch the app's own files
 * (scripts/headers.mjs): the type faces, which the service worker keeps.
 */
import own from "./faces/own.ttf?url";
import app from "./faces/app.ttf?url";
import strong from "./faces/strong.ttf?url";
import { pagePdf } from "#documents/page-pdf.ts";
import type { PdfMade, PdfOrder } from "#documents/pdf-order.ts";

async function bytesOf(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`a type face could not be loaded: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

async function make(order: PdfOrder): Promise<PdfMade> {
  const [appFile, strongFile, ownFile] = await Promise.all([app, strong, own].map(bytesOf));
  if (!appFile || !strongFile || !ownFile) throw new Error("there is no type face");
  return pagePdf(order, { app: appFile, strong: strongFile, own: ownFile });
}

self.addEventListener("message", ({ data }: MessageEvent<PdfOrder>) => {
  make(data).then(
    (made) => self.postMessage(made, { transfer: made.kind === "made" ? [made.bytes.buffer] : [] }),
    () => self.postMessage(null),
  );
});
