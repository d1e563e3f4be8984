import type { CDPSession, Page } from "playwright";

/** A node as Chromium hands it to a screen reader. */
interface Spoken {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly value?: { readonly value: string | number };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value?: string | number | boolean };
  }[];
  readonly childIds?: readonly string[];
}

/** Roles that say their name and are then done: what is inside them is what the name was made of. */
const WHOLE: Readonly<Record<string, string>> = {
  heading: "heading",
  link: "link",
  button: "button",
  DisclosureTriangle: "button",
  radio: "choice",
  checkbox: "tick",
  switch: "switch",
  textbox: "field",
  searchbox: "search field",
  combobox: "list to choose from",
  spinbutton: "number",
  Date: "day field",
  InputTime: "time field",
  slider: "slider",
  progressbar: "progress",
  img: "picture",
  image: "picture",
  option: "option",
  columnheader: "column",
  rowheader: "row",
};

/** Roles that say what begins; an end is said by what begins next. */
const AROUND: Readonly<Record<string, string>> = {
  banner: "top of the page",
  navigation: "navigation",
  main: "main part",
  complementary: "beside it",
  contentinfo: "end of the page",
  region: "region",
  form: "form",
  search: "search",
  group: "group",
  radiogroup: "group",
  list: "list",
  dialog: "dialog",
  alertdialog: "dialog",
  alert: "said at once",
  status: "said when there is time",
  log: "said when there is time",
  table: "table",
  blockquote: "quotation",
  figure: "figure",
};

/** Text ends with each of these, and goes on over everything else. */
const BLOCKS = new Set([
  "paragraph",
  "listitem",
  "term",
  "definition",
  "row",
  "cell",
  "gridcell",
  "LabelText",
  "Legend",
  "Figcaption",
]);

const sessions = new WeakMap<Page, Promise<CDPSession>>();

async function sessionOf(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Accessibility.enable");
  return session;
}

/**
 * What a screen reader would say of the page, in order, a line for each thing: its role, its name, how it stands, and what
 * describes it. Where the focus is, the line begins with an arrow. Chromium only.
 */
export async function readAloud(page: Page): Promise<string> {
  const session = sessions.get(page) ?? sessionOf(page);
  sessions.set(page, session);
  const tree = await (await session).send("Accessibility.getFullAXTree");
  return linesOf(tree.nodes as readonly Spoken[]).join("\n");
}

function linesOf(nodes: readonly Spoken[]): string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  let text = "";
  const flush = () => {
    const said = text.replaceAll(/\s+/g, " ").trim();
    text = "";
    if (said !== "") lines.push(said);
  };
  const walk = (node: Spoken): void => {
    const role = node.role?.value ?? "";
    const inside = () => {
      for (const id of node.childIds ?? []) {
        const child = byId.get(id);
        if (child !== undefined) walk(child);
      }
    };
    if (node.ignored) return inside();
    if (role === "StaticText") {
      text += node.name?.value ?? "";
      return;
    }
    const whole = WHOLE[role];
    if (whole !== undefined) {
      flush();
      lines.push(lineOf(node, whole));
      return;
    }
    const around = AROUND[role];
    if (around === undefined) {
      if (!BLOCKS.has(role)) return inside();
      flush();
      inside();
      return flush();
    }
    flush();
    const count =
      role === "list"
        ? ` of ${node.childIds?.filter((id) => byId.get(id)?.role?.value === "listitem").length}`
        : "";
    // What has no name and only holds things together is not said.
    if (nameOf(node) !== "" || !["group", "form", "region"].includes(role))
      lines.push(lineOf(node, `[${around}${count}]`));
    inside();
    flush();
  };
  const root = nodes[0];
  if (root !== undefined) walk(root);
  flush();
  return lines.filter((line, at) => !isSaidBeside(lines, at) && !isEmptyRegion(line, lines[at + 1]));
}

const ROLE = /^(?:→ )?\[?[\w ]+?\]?(?: \d)?: /;

/** A label in sight is the name of its field: a screen reader joins them, and says it once. */
function isSaidBeside(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? "";
  const letters = (text: string) => text.replaceAll(/\s/g, "");
  return [-1, 1, 2].some((by) => {
    const beside = lines[at + by] ?? "";
    if (!ROLE.test(beside)) return false;
    const rest = beside.replace(ROLE, "");
    const [name = "", described = ""] = rest.split(/ {2}\(/);
    return letters(name) === letters(line) || (described.includes("— ") && described.includes(`— ${line}`));
  });
}

/** A place for news says nothing while there is none. */
const isEmptyRegion = (line: string, next: string | undefined): boolean =>
  line === "[said when there is time]" && (next === undefined || ROLE.test(next) || next.startsWith("["));

const nameOf = (node: Spoken): string => (node.name?.value ?? "").replaceAll(/\s+/g, " ").trim();

function lineOf(node: Spoken, role: string): string {
  const properties = new Map(node.properties?.map(({ name, value }) => [name, value.value]));
  const level = properties.get("level");
  const how: string[] = [];
  const value = properties.get("valuetext") ?? node.value?.value;
  if (value !== undefined && value !== "") how.push(`“${String(value)}”`);
  if (properties.get("checked") === "true") how.push("on");
  if (properties.get("pressed") === "true") how.push("pressed");
  if (properties.has("expanded")) how.push(properties.get("expanded") === true ? "open" : "closed");
  if (properties.get("hasPopup") === "dialog") how.push("opens a dialog");
  if (properties.get("selected") === true) how.push("chosen");
  if (properties.get("disabled") === true) how.push("not available");
  if (properties.get("required") === true) how.push("required");
  if (properties.get("invalid") === "true") how.push("not right yet");
  const described = (node.description?.value ?? "").replaceAll(/\s+/g, " ").trim();
  if (described !== "") how.push(`— ${described}`);
  const focus = properties.get("focused") === true ? "→ " : "";
  const name = nameOf(node);
  return `${focus}${role}${role === "heading" && level !== undefined ? ` ${String(level)}` : ""}${name === "" ? "" : `: ${name}`}${how.length === 0 ? "" : `  (${how.join(", ")})`}`;
}
