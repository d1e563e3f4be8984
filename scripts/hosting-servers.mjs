/** What Apache, Caddy and nginx have to be told: hosts that can tell who asks, and so clear the site for the app itself. */
import { CLEARING, headersFor, SHARE, typeFor } from "./headers.mjs";
import { CACHING, CLEARS, everywhere, ownHeaders, POLICY, under } from "./hosting-rules.mjs";

/** @param {string} text */
const asPattern = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * The files of a group, as one pattern.
 * @param {readonly string[]} files
 */
const anyOf = (files) => `^(?:${files.map(asPattern).join("|")})$`;

/** Files by what `pick` says of them. @param {readonly string[]} files @param {(file: string) => string} pick */
function groupsBy(files, pick) {
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const file of files) groups.set(pick(file), [...(groups.get(pick(file)) ?? []), file]);
  return groups;
}

/** What is worth sending smaller. */
const COMPRESSED =
  "text/plain text/css text/javascript application/json application/manifest+json image/svg+xml font/ttf";

/** @param {readonly string[]} files @param {string} page */
export function apache(files, page) {
  const policyOf = (/** @type {string} */ file) => headersFor(file, page)[POLICY] ?? "";
  const usual = headersFor("/nothing", page);
  const set = (/** @type {string} */ name, /** @type {string} */ value) =>
    `Header always set ${name} "${value.replaceAll('"', '\\"')}"`;
  const blocks = (/** @type {readonly string[]} */ inside, /** @type {string} */ folder) =>
    [...groupsBy(inside, policyOf)]
      .filter(([policy]) => policy !== usual[POLICY])
      .map(
        ([policy, group]) =>
          `<FilesMatch "${anyOf(group.map((file) => file.slice(folder.length)))}">\n  ${set(POLICY, policy)}\n</FilesMatch>`,
      );
  const isAsset = (/** @type {string} */ file) => file.startsWith("/assets/");
  const above = files.filter((file) => !isAsset(file));
  const plain = above.filter((file) => !file.includes(".")).map((file) => file.slice(1));
  const clears = headersFor(CLEARING);
  const top = [
    "# Apache 2.4 with mod_headers, mod_rewrite and mod_mime, and `AllowOverride All` for this folder.",
    "# Beside index.html; the other one belongs into assets/.",
    "DirectoryIndex index.html",
    "Options -Indexes -MultiViews",
    "AddDefaultCharset utf-8",
    "AddType text/javascript .js",
    "AddType application/manifest+json .webmanifest",
    "AddType font/woff2 .woff2",
    "AddType font/ttf .ttf",
    "AddCharset utf-8 .html .js .json .webmanifest .txt",
    `<FilesMatch "${anyOf(plain)}">\n  ForceType "text/plain; charset=utf-8"\n</FilesMatch>`,
    `<IfModule mod_deflate.c>\n  AddOutputFilterByType DEFLATE text/html ${COMPRESSED}\n</IfModule>`,
    ...Object.entries(usual).map(([name, value]) => set(name, value)),
    ...blocks(above, "/"),
    "# Apache does not know again the tag that it gives to what it compressed.",
    `RequestHeader edit If-None-Match '^"((.*)-gzip)"$' '"$1", "$2"'`,
    "# A folder is no page, and nobody but the app itself has the site cleared.",
    "RewriteEngine On",
    "RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$",
    "RewriteRule ^ - [R=405,L]",
    "RewriteCond %{HTTP:Sec-Fetch-Site} =same-origin",
    "RewriteCond %{HTTP:Sec-Fetch-Dest} =image",
    `RewriteRule ^${CLEARING.slice(1)}$ - [R=204,L,E=CLEARING:1]`,
    "RewriteRule ^[a-z]+/?$ - [R=404,L]",
    `Header always set ${CLEARS} "${clears[CLEARS]?.replaceAll('"', '\\"')}" env=CLEARING`,
    `Header always set ${CACHING} "${clears[CACHING]}" "expr=%{REQUEST_STATUS} -in { '204', '404', '405' }"`,
  ];
  const assets = files.filter(isAsset);
  const [asset = ""] = assets;
  const below = [
    set(CACHING, headersFor(asset)[CACHING] ?? ""),
    ...blocks(assets, "/assets/"),
    `Header always set ${CACHING} "no-store" "expr=%{REQUEST_STATUS} -in { '404', '405' }"`,
  ];
  return { top: `${top.join("\n")}\n`, assets: `${below.join("\n")}\n` };
}

/** @param {readonly string[]} files @param {string} page @param {string} base @param {string} folder */
export function caddy(files, page, base, folder) {
  const quoted = (/** @type {string} */ value) => `"${value.replaceAll('"', '\\"')}"`;
  const usual = headersFor("/nothing", page);
  const own = [...groupsBy(["/", ...files], (file) => JSON.stringify(ownHeaders(file, page)))].flatMap(
    ([headers, group], at) => {
      const different = Object.entries(JSON.parse(headers)).filter(([name, value]) => usual[name] !== value);
      if (different.length === 0) return [];
      return [
        `@group${at} path ${group.map((file) => under(base, file)).join(" ")}`,
        ...different.map(([name, value]) => `header @group${at} ${name} ${quoted(String(value))}`),
      ];
    },
  );
  const clears = headersFor(CLEARING);
  const lines = [
    ...Object.entries(usual).map(([name, value]) => `header ${name} ${quoted(value)}`),
    ...own,
    "@others not method GET HEAD",
    `header @others ${CACHING} "no-store"`,
    "error @others 405",
    "@clearing {",
    `\tpath ${under(base, CLEARING)}`,
    "\theader Sec-Fetch-Site same-origin",
    "\theader Sec-Fetch-Dest image",
    "}",
    `header @clearing ${CLEARS} ${quoted(clears[CLEARS] ?? "")}`,
    `header @clearing ${CACHING} "${clears[CACHING]}"`,
    "respond @clearing 204",
    ...(base === "/"
      ? []
      : [`redir ${base.slice(0, -1)} ${base} 308`, `uri strip_prefix ${base.slice(0, -1)}`]),
    "@missing {",
    "\tnot file",
    "\tnot path /",
    "}",
    `header @missing ${CACHING} "no-store"`,
    "file_server",
  ];
  const inside = [
    `root * ${folder}`,
    "encode zstd gzip",
    "route {",
    ...lines.map((line) => `\t${line}`),
    "}",
  ];
  return `# Caddy 2. The name of the host goes into the first line; Caddy fetches the certificate for it.\nexample.org {\n${inside.map((line) => `\t${line}`).join("\n")}\n}\n`;
}

/** @param {string} value */
const inNginx = (value) => `"${value.replaceAll('"', '\\"')}"`;

/**
 * For nginx: what goes into `http { }` and what goes into one's own `server { }`, which has the name and the certificate.
 * @param {readonly string[]} files @param {string} page @param {string} base @param {string} folder
 */
export function nginx(files, page, base, folder) {
  const usual = headersFor("/nothing", page);
  const clears = headersFor(CLEARING);
  const map = (
    /** @type {string} */ from,
    /** @type {string} */ to,
    /** @type {readonly string[]} */ lines,
  ) => [`map ${from} ${to} {`, ...lines.map((line) => `  ${line};`), "}"].join("\n");
  const policies = files.flatMap((file) => {
    const policy = headersFor(file, page)[POLICY] ?? "";
    // As a pattern: plain names fill a table whose size is the host's affair, and long ones do not fit into it.
    return policy === usual[POLICY] ? [] : [`"~^${asPattern(under(base, file))}$" ${inNginx(policy)}`];
  });
  const [asset = "/assets/"] = files.filter((file) => file.startsWith("/assets/"));
  const http = [
    "# Belongs into http { }, once: in Debian as a file in conf.d/.",
    map("$uri", "$alianza_policy", [`default ${inNginx(usual[POLICY] ?? "")}`, ...policies]),
    map('"$status $uri"', "$alianza_caching", [
      'default "no-store"',
      `"~^(?:200|206|304) ${asPattern(base)}assets/" "${headersFor(asset)[CACHING]}"`,
      `"~^(?:200|206|304) " "${usual[CACHING]}"`,
    ]),
    map('"$request_method $uri"', "$alianza_refuses", [
      "default 1",
      '"~^(?:GET|HEAD) " 0',
      `"POST ${under(base, SHARE.path)}" 0`,
    ]),
    "# Only the app itself has the site cleared: it asks as a picture, which no link and no other site can.",
    map('"$http_sec_fetch_site $http_sec_fetch_dest"', "$alianza_asks", [
      "default 0",
      '"same-origin image" 1',
    ]),
    map('"$alianza_asks $uri"', "$alianza_clears", [
      'default ""',
      `"~^1 ${asPattern(under(base, CLEARING))}$" ${inNginx(clears[CLEARS] ?? "")}`,
    ]),
  ];
  const types = [...groupsBy(files, (file) => typeFor(file).replace(/;.*/, ""))].map(
    ([type, group]) => `    ${type} ${[...new Set(group.map((file) => file.split(".").at(-1)))].join(" ")};`,
  );
  const server = [
    "# Belongs into the server { } that has the name and the certificate. Give it no add_header of its own.",
    ...Object.entries(everywhere()).map(([name, value]) => `add_header ${name} ${inNginx(value)} always;`),
    `add_header ${POLICY} $alianza_policy always;`,
    `add_header ${CACHING} $alianza_caching always;`,
    `add_header ${CLEARS} $alianza_clears always;`,
    "server_tokens off;",
    "absolute_redirect off;",
    "if ($alianza_refuses) { return 405; }",
    "error_page 403 =404 @alianza_nothing;",
    "location @alianza_nothing { return 404; }",
    ...(base === "/" ? [] : [`location = ${base.slice(0, -1)} { return 308 ${base}; }`]),
    `location = ${base} { rewrite ^ ${base}index.html last; }`,
    `location = ${under(base, CLEARING)} {`,
    "  if ($alianza_asks = 0) { return 404; }",
    "  return 204;",
    "}",
    "# What is shared to an installed app whose journal was erased: it is not read, and the app says that it was not kept.",
    `location = ${under(base, SHARE.path)} {`,
    `  if ($request_method = POST) { return 303 "${base}${SHARE.instead}"; }`,
    "  return 404;",
    "}",
    `location ^~ ${base} {`,
    `  alias ${folder}/;`,
    "  # What was compressed beforehand is sent as it is (docs/hosting.md); the rest is compressed each time.",
    "  gzip on;",
    "  gzip_static on;",
    "  gzip_vary on;",
    `  gzip_types ${COMPRESSED};`,
    "  charset utf-8;",
    "  charset_types text/plain text/javascript application/json application/manifest+json;",
    "  types {",
    ...types.filter((line) => !/ \//.test(line)),
    "  }",
    "  default_type text/plain;",
    "}",
  ];
  return { http: `${http.join("\n")}\n`, server: `${server.join("\n")}\n` };
}
