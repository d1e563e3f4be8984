import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { join, normalize, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { CLEARING, headersFor, isAskedByTheApp, SHARE, typeFor } from "./headers.mjs";

const worthCompressing = (/** @type {string} */ type) => /^text\/|json|svg|font\/ttf/.test(type);

/** As hosts do it: small, and slow to make. */
const HOST_QUALITY = 9;

/** @param {Buffer} body @param {string} encoding @param {number} quality */
function compress(body, encoding, quality) {
  if (encoding === "br")
    return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  return encoding === "gzip" ? gzipSync(body, { level: 9 }) : body;
}

/** @param {string | string[] | undefined} accepted */
function encodingFor(accepted) {
  if (accepted?.includes("br")) return "br";
  return accepted?.includes("gzip") ? "gzip" : "identity";
}

/** The file that a path names inside `dir`, or null. Never leaves `dir`. @param {string} dir @param {string} path */
function fileFor(dir, path) {
  let plain;
  try {
    plain = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (plain.includes("\0")) return null;
  const file = normalize(join(dir, plain === "/" ? "/index.html" : plain));
  return file.startsWith(normalize(dir) + sep) ? file : null;
}

/** @param {string} dir @param {number} quality */
function fileReader(dir, quality) {
  /** @type {Map<string, { body: Buffer, etag: string }>} */
  const kept = new Map();
  return async (/** @type {string} */ path, /** @type {string} */ encoding) => {
    const file = fileFor(dir, path);
    const facts = file && (await stat(file).catch(() => null));
    if (!file || !facts?.isFile()) return null;
    const key = `${file} ${facts.mtimeMs} ${facts.size} ${encoding}`;
    let found = kept.get(key);
    if (!found) {
      const plain = await readFile(file);
      const digest = createHash("sha256").update(plain).digest("base64url").slice(0, 22);
      found = {
        body: compress(plain, encoding, quality),
        etag: `"${digest}${encoding === "identity" ? "" : `-${encoding}`}"`,
      };
      kept.set(key, found);
    }
    return { ...found, type: typeFor(path) };
  };
}

/** @type {typeof import("./serve.d.mts").serve} */
export async function serve({
  dir,
  base = "/",
  port = 0,
  headers: withHeaders = true,
  quality = HOST_QUALITY,
  onRequest,
}) {
  if (!base.startsWith("/") || !base.endsWith("/")) throw new Error("base must begin and end with a slash");
  const read = fileReader(dir, quality);
  const page = async () => (await read("/index.html", "identity"))?.body.toString() ?? "";
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  /** @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response */
  async function answer(request, response) {
    const url = new URL(request.url ?? "/", "http://localhost");
    const method = request.method ?? "GET";
    const inside = url.pathname.startsWith(base);
    const asked = inside ? url.pathname.slice(base.length - 1) : "";
    const path = asked === CLEARING && !isAskedByTheApp(request.headers) ? "/nothing" : asked;
    const always = withHeaders ? headersFor(path, await page()) : {};
    /** @param {number} status @param {Record<string, string | number>} [extra] @param {Uint8Array | string} [body] */
    const send = (status, extra = {}, body = "") => {
      onRequest?.({ method, path: url.pathname, status });
      response.writeHead(status, { ...always, ...extra });
      response.end(method === "HEAD" ? undefined : body);
    };
    const plain = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
    if (`${url.pathname}/` === base) return send(308, { Location: base, ...plain });
    if (!inside) return send(404, plain, "404\n");
    if (path === CLEARING) return send(204);
    if (method === "POST" && path === SHARE.path)
      return send(303, { Location: `${base}${SHARE.instead}`, ...plain });
    if (method !== "GET" && method !== "HEAD") return send(405, { Allow: "GET, HEAD", ...plain }, "405\n");
    const type = typeFor(path);
    const encoding = worthCompressing(type) ? encodingFor(request.headers["accept-encoding"]) : "identity";
    const file = await read(path, encoding);
    if (!file) return send(404, plain, "404\n");
    /** @type {Record<string, string | number>} */
    const facts = { ETag: file.etag, ...(worthCompressing(file.type) ? { Vary: "Accept-Encoding" } : {}) };
    if (request.headers["if-none-match"] === file.etag) return send(304, facts);
    if (encoding !== "identity") facts["Content-Encoding"] = encoding;
    return send(200, { ...facts, "Content-Type": file.type, "Content-Length": file.body.length }, file.body);
  }

  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve(undefined));
  });
  const address = server.address();
  const actual = address !== null && typeof address === "object" ? address.port : port;
  return {
    url: `http://localhost:${actual}${base}`,
    port: actual,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
