/**
 * The few commands of WebDriver that a journey needs (W3C Recommendation, https://www.w3.org/TR/webdriver2/). The clients on npm
 * want a newer Node or bring a dozen packages for these requests ([decision 023](../../../docs/decisions/023-three-engines.md)).
 */
export interface WebDriver {
  goto(url: string): Promise<void>;
  run(script: string, args: readonly unknown[]): Promise<unknown>;
  find(selector: string): Promise<string[]>;
  click(element: string): Promise<void>;
  ask(element: string, what: "computedrole" | "computedlabel" | "displayed"): Promise<unknown>;
  keys(text: string): Promise<void>;
  picture(): Promise<Uint8Array>;
  end(): Promise<void>;
}

/** The name under which an element is told, fixed by the specification. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** @throws with the error code of the specification, such as `no such element` */
async function command(method: "GET" | "POST" | "DELETE", url: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(url, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(60_000),
  });
  const { value } = (await answer.json()) as { value: unknown };
  if (!answer.ok) {
    const { error = "", message = "" } = value as { error?: string; message?: string };
    throw new Error(`${error}: ${message}`);
  }
  return value;
}

/** Begins a session. @param address of the driver @param capabilities as of the specification, all of which must hold */
export async function newSession(
  address: string,
  capabilities: Readonly<Record<string, unknown>>,
): Promise<WebDriver> {
  const begun = await command("POST", `${address}/session`, { capabilities: { alwaysMatch: capabilities } });
  const session = `${address}/session/${(begun as { sessionId: string }).sessionId}`;
  const post = (path: string, body: unknown = {}) => command("POST", `${session}/${path}`, body);
  return {
    goto: async (url) => void (await post("url", { url })),
    run: (script, args) => post("execute/async", { script, args }),
    find: async (selector) => {
      const found = await post("elements", { using: "css selector", value: selector });
      return (found as Record<string, string>[]).map((each) => each[ELEMENT] ?? "");
    },
    click: async (element) => void (await post(`element/${element}/click`)),
    ask: (element, what) => command("GET", `${session}/element/${element}/${what}`),
    keys: async (text) => {
      const actions = Array.from(text, (value) => value).flatMap((value) => [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ]);
      await post("actions", { actions: [{ type: "key", id: "keyboard", actions }] });
    },
    picture: async () => Buffer.from(String(await command("GET", `${session}/screenshot`)), "base64"),
    end: async () => void (await command("DELETE", session)),
  };
}
