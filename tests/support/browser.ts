import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright";
import { ensureBrowser, QUIET_FLAGS } from "../../scripts/browser.mjs";

type Options = {
  /** A profile folder to go on with; without it a new one is made, and removed by `close`. */
  profile?: string;
  /** Which of Chromium's two IndexedDB back ends. */
  storage?: "leveldb" | "sqlite";
  /** What the person prefers, as in navigator.languages: "es-ES,es". */
  languages?: string;
  /** More Chromium flags. */
  flags?: string[];
};

/** A real Chromium with a profile on disk, as a person has it: it can be killed and started again. */
export type RealBrowser = {
  context: BrowserContext;
  page: Page;
  profile: string;
  /** Every request of every page and worker, as `METHOD url`. */
  requests: string[];
  /** Everything written to the console, and every uncaught error. */
  noise: string[];
  /** Every policy violation, of the content security policy and of Trusted Types. */
  violations: string[];
  /** Everything asked of another machine, apart from what Chromium itself looks for. */
  outside: string[];
  /** SIGKILL for the whole process group, as when the battery is pulled. The profile stays. */
  kill: () => Promise<void>;
  /** Ends, also when it has ended already. A profile that was given is left as a clean end leaves it; one that was made here goes. */
  close: () => Promise<void>;
};

export const newProfile = (): Promise<string> => mkdtemp(join(tmpdir(), "alianza-profile-"));

/**
 * What Chromium itself looks for, whatever the flags: most of it when it starts, and for each form the shape of its
 * fields (numbers, never what is typed). A test makes sure that the build names no host.
 */
const BROWSERS_OWN =
  /^(?:https?:\/\/)?(?:accounts\.google\.com|clients2\.google\.com|update\.googleapis\.com|optimizationguide-pa\.googleapis\.com|android\.clients\.google\.com|content-autofill\.googleapis\.com)[:/]/;

/** What Chromium says of an app that offers to install itself with its own button. */
const EXPECTED_WORDS = /^Banner not shown: beforeinstallpromptevent\.preventDefault\(\) called/;

/** Two pages behind Chromium's own address bar, which nobody sees here and which cost as much to start as all the rest. */
const WITHOUT_ADDRESS_BAR = "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup";

/** Anything for another host goes here, is written down and refused. */
async function wall(outside: string[]) {
  const note = (url = "") => {
    if (!BROWSERS_OWN.test(url)) outside.push(url);
  };
  const server = createServer((request, response) => {
    note(request.url);
    response.writeHead(502).end();
  });
  server.on("connect", (request, socket) => {
    note(request.url);
    // A browser that is killed does not wait for the answer.
    socket.on("error", () => undefined);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the wall has no port");
  return { flag: `--proxy-server=http://127.0.0.1:${address.port}`, server };
}

async function endpoint(profile: string, hasEnded: () => boolean): Promise<string> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const text = await readFile(join(profile, "DevToolsActivePort"), "utf8").catch(() => "");
    const [port, path] = text.split("\n");
    if (port && path) return `ws://127.0.0.1:${port}${path}`;
    if (hasEnded()) throw new Error("the browser ended before it could be reached");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the browser could not be reached within 30 seconds");
}

function listen(
  context: BrowserContext,
  { requests, noise, violations }: Pick<RealBrowser, "requests" | "noise" | "violations">,
) {
  context.on("request", (request) => requests.push(`${request.method()} ${request.url()}`));
  context.on("weberror", (error) => noise.push(`uncaught: ${error.error().message}`));
  context.on("console", (message) => {
    if (EXPECTED_WORDS.test(message.text())) return;
    // A file that is not there is named by nothing but the address.
    const where = /Failed to load/.test(message.text()) ? ` ${message.location().url}` : "";
    // Chromium asks for it by itself where a test looks at a file that is no page, at a moment of its own.
    if (where.endsWith("/favicon.ico")) return;
    const text = `${message.type()}: ${message.text()}${where}`;
    noise.push(text);
    if (/content security policy|trusted ?(types|script|html)|permissions policy/i.test(text))
      violations.push(text);
  });
}

export async function launchBrowser(options: Options = {}): Promise<RealBrowser> {
  const profile = options.profile ?? (await newProfile());
  const outside: string[] = [];
  const { flag, server } = await wall(outside);
  await rm(join(profile, "DevToolsActivePort"), { force: true });
  const child = spawn(
    await ensureBrowser(),
    [
      ...QUIET_FLAGS,
      "--headless=new",
      "--remote-debugging-port=0",
      // Nobody speaks through the pipe: it closes with this process, however that ends, and then Chromium ends too.
      "--remote-debugging-pipe",
      `--user-data-dir=${profile}`,
      flag,
      WITHOUT_ADDRESS_BAR,
      ...(options.languages ? [`--accept-lang=${options.languages}`] : []),
      ...(options.storage === "sqlite" ? ["--enable-features=IdbSqliteBackingStore"] : []),
      ...(options.flags ?? []),
      "about:blank",
    ],
    { detached: true, stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
  );
  let hasEnded = false;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      hasEnded = true;
      resolve();
    };
    child.once("exit", end);
    child.once("error", end);
  });
  const signal = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    } catch {
      // Already gone.
    }
  };
  process.once("exit", signal);
  const leave = async () => {
    signal();
    await ended;
    process.off("exit", signal);
    server.closeAllConnections();
    server.close();
  };

  try {
    const browser = await chromium.connectOverCDP(await endpoint(profile, () => hasEnded));
    const [context] = browser.contexts();
    if (!context) throw new Error("the browser has no context");
    const heard = { requests: [] as string[], noise: [] as string[], violations: [] as string[] };
    listen(context, heard);
    const page = context.pages()[0] ?? (await context.newPage());
    return {
      ...heard,
      context,
      page,
      profile,
      outside,
      kill: leave,
      close: async () => {
        // What is thrown away need not be put in order first.
        if (!hasEnded && options.profile !== undefined) {
          const session = await browser.newBrowserCDPSession();
          await session.send("Browser.close").catch(() => undefined);
          await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5_000))]);
        }
        await leave();
        if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      },
    };
  } catch (problem) {
    await leave();
    throw problem;
  }
}

/**
 * A new window for somebody who has never begun: all that the origin of `address` keeps is forgotten, apart from its service
 * worker and the files it holds, which take longer to install than a journal takes to begin. Every other window is closed.
 */
export async function newcomer({ context }: Pick<RealBrowser, "context">, address: string): Promise<Page> {
  const page = await context.newPage();
  for (const other of context.pages()) if (other !== page) await other.close();
  const session = await context.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", {
    origin: new URL(address).origin,
    storageTypes: "cookies,file_systems,indexeddb,local_storage",
  });
  await session.detach();
  return page;
}

/**
 * A second window beside the first. A page that only comes to lie in front of another one would let that one sleep: what is
 * done there takes seconds.
 */
export async function windowBeside({ context }: Pick<RealBrowser, "context">): Promise<Page> {
  const session = await context.browser()?.newBrowserCDPSession();
  const [page] = await Promise.all([
    context.waitForEvent("page"),
    session?.send("Target.createTarget", { url: "about:blank", newWindow: true }),
  ]);
  await session?.detach();
  return page;
}
