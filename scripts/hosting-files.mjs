/**
 * What each kind of host has to be told so that its answers say what `headersFor` says: made from a build, because the
 * policy of the page holds the digests of what is written in it. Plain Node.
 */
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { areSame, everywhere, ownHeaders, under } from "./hosting-rules.mjs";
import { apache, caddy, nginx } from "./hosting-servers.mjs";
/** @typedef {import("./hosting-rules.mjs").Rule} Rule */

/** @param {string} dist @returns {Promise<string[]>} every file, with a leading slash */
async function filesOf(dist) {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(dist, join(entry.parentPath, entry.name)).split(sep).join("/")}`)
    .sort();
}
/**
 * One rule for each file, and one for a folder whose files all say the same: where two rules fit one file, hosts either join
 * what they say with a comma, which makes two policies of it, or let one of them win, each in its own way.
 * @param {readonly string[]} files @param {string} page @returns {Rule[]}
 */
function rulesFor(files, page) {
  /** @type {Map<string, string[]>} */
  const folders = new Map();
  for (const file of ["/", ...files]) {
    const folder = file.slice(0, file.lastIndexOf("/") + 1);
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return [...folders].flatMap(([folder, inside]) => {
    const each = inside.map((at) => ({ at, headers: ownHeaders(at, page) }));
    const [first] = each;
    const isOne = folder !== "/" && first && each.every(({ headers }) => areSame(headers, first.headers));
    return isOne ? [{ at: `${folder}*`, headers: first.headers }] : each;
  });
}
/** @param {readonly Rule[]} rules @param {string} base */
function headersFile(rules, base) {
  const all = [{ at: "/*", headers: everywhere() }, ...rules];
  if (all.length > 100) throw new Error(`Cloudflare takes 100 rules, and this build needs ${all.length}`);
  return all
    .map(({ at, headers }) =>
      [under(base, at), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join(
        "\n",
      ),
    )
    .join("\n");
}

/** @param {Headers} headers */
const asPairs = (headers) => Object.entries(headers).map(([key, value]) => ({ key, value }));

/** @param {unknown} value */
const asJson = (value) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Nothing of slashes at the end: Vercel would send who asks for a file to another address.
 * @param {readonly Rule[]} rules @param {string} base
 */
const vercel = (rules, base) =>
  asJson({
    headers: [{ at: "/*", headers: everywhere() }, ...rules].map(({ at, headers }) => ({
      source: under(base, at).replace("*", "(.*)"),
      headers: asPairs(headers),
    })),
  });

/** @param {readonly Rule[]} rules @param {string} base */
const firebase = (rules, base) =>
  asJson({
    hosting: {
      public: "public",
      ignore: ["firebase.json", "**/.*"],
      headers: [{ at: "/*", headers: everywhere() }, ...rules].map(({ at, headers }) => ({
        source: under(base, at).replace("*", "**"),
        headers: asPairs(headers),
      })),
    },
  });
/** @type {typeof import("./hosting-files.d.mts").hostingFiles} */
export async function hostingFiles({ dist, base = "/", folder = "/srv/alianza" }) {
  if (!/^\/(?:[\w.-]+\/)*$/.test(base)) throw new Error("base must begin and end with a slash");
  const page = await readFile(join(dist, "index.html"), "utf8");
  const files = await filesOf(dist);
  const rules = rulesFor(files, page);
  const [ofApache, ofNginx] = [apache(files, page), nginx(files, page, base, folder)];
  return new Map([
    ["netlify-cloudflare/_headers", headersFile(rules, base)],
    // Without it Cloudflare answers every unknown address with the app.
    ["netlify-cloudflare/404.html", "<!doctype html>\n<title>404</title>\n<h1>404</h1>\n"],
    ["vercel/vercel.json", vercel(rules, base)],
    ["firebase/firebase.json", firebase(rules, base)],
    ["apache/.htaccess", ofApache.top],
    ["apache/assets/.htaccess", ofApache.assets],
    ["nginx/alianza-http.conf", ofNginx.http],
    ["nginx/alianza-server.conf", ofNginx.server],
    ["caddy/Caddyfile", caddy(files, page, base, folder)],
  ]);
}
