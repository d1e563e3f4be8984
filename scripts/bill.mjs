/** The bill of materials (CycloneDX 1.6): what is shipped, from the lock, which fixes all of it by its content. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shippedOf } from "./shipped.mjs";

/** @param {string} name @param {string} version */
const urlOf = (name, version) => `pkg:npm/${name.replace("@", "%40")}@${version}`;

/**
 * Where Node would find what a package asks for.
 * @param {Readonly<Record<string, unknown>>} packages @param {string} name @param {string} from
 */
function resolved(packages, name, from) {
  const parts = from.split("/node_modules/");
  const folders = parts.map((_, at) => parts.slice(0, parts.length - at).join("/node_modules/"));
  return [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`].find(
    (path) => packages[path] !== undefined,
  );
}

/** Without a date and a number of its own: the same source gives the same bytes. @param {string} root @returns {string} */
export function billOf(root) {
  const project = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  /** @type {Record<string, { integrity: string, dependencies?: Record<string, string> }>} */
  const packages = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const works = shippedOf(root);
  const refs = new Map(works.map(({ path, name, version }) => [path, `${urlOf(name, version)}#${path}`]));
  const own = urlOf(project.name, project.version);
  const needs = (/** @type {string} */ path) =>
    Object.keys(packages[path]?.dependencies ?? {})
      .map((name) => refs.get(resolved(packages, name, path) ?? ""))
      .filter((ref) => ref !== undefined)
      .sort();
  const direct = Object.keys(project.dependencies).map((name) => refs.get(`node_modules/${name}`));
  const bill = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": own,
        name: project.name,
        version: project.version,
        description: project.description,
        licenses: [{ license: { id: project.license } }],
        purl: own,
      },
    },
    components: works.map(({ path, name, version, licence, source }) => {
      const [group, short] = name.startsWith("@") ? name.split("/") : [undefined, name];
      const digest = packages[path]?.integrity.replace(/^sha512-/, "") ?? "";
      return {
        type: "library",
        "bom-ref": refs.get(path),
        ...(group === undefined ? {} : { group }),
        name: short,
        version,
        hashes: [{ alg: "SHA-512", content: Buffer.from(digest, "base64").toString("hex") }],
        licenses: [{ license: { id: licence } }],
        purl: urlOf(name, version),
        ...(source === "" ? {} : { externalReferences: [{ type: "vcs", url: source }] }),
      };
    }),
    dependencies: [
      { ref: own, dependsOn: direct.filter((ref) => ref !== undefined).sort() },
      ...works.map(({ path }) => ({ ref: refs.get(path), dependsOn: needs(path) })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
