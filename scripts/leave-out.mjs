/** @typedef {{ type: string, start: number, end: number } & Record<string, any>} Node of the syntax tree (ESTree) */
/** @typedef {{ from: number, to: number, text: string }} Edit */

/**
 * What of a library's one file this app never comes to. All are names of its outermost level.
 * @typedef {object} Cuts
 * @property {readonly string[]} [modules] the beginnings of names, by which a bundler told the library's own files apart
 * @property {readonly string[]} [names] functions, classes and constants
 * @property {Readonly<Record<string, readonly string[]>>} [only] what is kept of a class or an object: the rest of its members goes
 * @property {Readonly<Record<string, string>>} [instead] what a constant is set to instead
 */

/** Whoever comes to what is left out has taken a wrong turn, and must hear of it. @param {string} name */
const stub = (name) => `function ${name}() { throw new Error("this part is not in the app"); }`;

/** Every node under this one that runs when the file is loaded: what stands in a function does not. @param {Node} node @returns {Node[]} */
function atOnce(node) {
  if (/Function|^Class/.test(node.type)) return [];
  const children = Object.values(node)
    .flat()
    .filter((child) => typeof child === "object" && child !== null && typeof child.type === "string");
  return [node, ...children.flatMap(atOnce)];
}

/** The names that a statement declares, each with what it is. @param {Node} statement @returns {[name: string, what: Node][]} */
function declared(statement) {
  if (/^(?:Function|Class)Declaration$/.test(statement.type)) return [[statement["id"].name, statement]];
  if (statement.type !== "VariableDeclaration") return [];
  /** @type {Node[]} */
  const declarations = statement["declarations"];
  return declarations.flatMap((one) =>
    one["id"].type === "Identifier" ? [/** @type {[string, Node]} */ ([one["id"].name, one["init"]])] : [],
  );
}

/** The edits that leave only these members. @param {Node} what @param {readonly string[]} kept @returns {Edit[]} */
function cutMembers(what, kept) {
  /** @type {Node[]} */
  const members = what.type === "ObjectExpression" ? what["properties"] : what["body"].body;
  const names = members.map((member) => member["key"]?.name);
  const missing = kept.find((name) => !names.includes(name));
  if (missing !== undefined) throw new Error(`there is no member ${missing} to keep`);
  const end = what.end - 1;
  return members.flatMap((member, at) =>
    kept.includes(names[at]) ? [] : [{ from: member.start, to: members[at + 1]?.start ?? end, text: "" }],
  );
}

/** @param {string} code @param {readonly Edit[]} edits that do not overlap */
const applied = (code, edits) =>
  edits
    .toSorted((one, other) => other.from - one.from)
    .reduce((text, { from, to, text: instead }) => text.slice(0, from) + instead + text.slice(to), code);

/**
 * The same library without these parts, and told that nothing of its outermost level does more than make a value: so that
 * the bundler drops what only these parts needed. Each cut must be found: another version of the library may come to what
 * this one does not.
 * @param {string} code @param {Node} program @param {Cuts} cut @returns {string}
 */
export function leaveOut(code, program, { modules = [], names = [], only = {}, instead = {} }) {
  /** @type {Set<string>} */
  const found = new Set();
  const isOut = (/** @type {string} */ name) => {
    const cut = names.includes(name) ? name : modules.find((beginning) => name.startsWith(beginning));
    if (cut !== undefined) found.add(cut);
    return cut !== undefined;
  };
  const cuts = [...modules, ...names];
  /** @type {Edit[]} */
  const edits = [];
  /** @type {Node[]} */
  const body = program["body"];
  for (const statement of body) {
    const { start: from, end: to, type } = statement;
    const here = declared(statement);
    const gone = here.filter(([name]) => isOut(name));
    if (gone.length > 0 && gone.length < here.length)
      throw new Error(`${gone[0]?.[0]} is not declared alone`);
    if (gone.length > 0) {
      edits.push({ from, to, text: gone.map(([name]) => stub(name)).join("\n") });
      continue;
    }
    // A part that is set, marked or made known: there is none.
    if (
      /^(?:Expression|For\w*)Statement$/.test(type) &&
      cuts.some((cut) => code.slice(from, to).includes(cut))
    ) {
      edits.push({ from, to, text: "" });
      continue;
    }
    for (const [name, what] of here) {
      const [kept, other] = [only[name], instead[name]];
      if (kept !== undefined || other !== undefined) found.add(name);
      if (kept !== undefined) edits.push(...cutMembers(what, kept));
      else if (other !== undefined) edits.push({ from: what.start, to: what.end, text: other });
      else if (type === "VariableDeclaration" && what !== null)
        edits.push(
          ...atOnce(what)
            .filter((node) => /^(?:Call|New)Expression$/.test(node.type))
            .map(({ start }) => ({ from: start, to: start, text: "/* @__PURE__ */ " })),
        );
    }
  }
  const missing = [...cuts, ...Object.keys(only), ...Object.keys(instead)].find((cut) => !found.has(cut));
  if (missing !== undefined) throw new Error(`${missing} is to be left out and is not there`);
  return applied(code, edits);
}
