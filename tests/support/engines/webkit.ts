import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { until, type Available, type Engine, type Key, type Pressed, type Start } from "./engine.ts";
import { areHeard, HEARD, heardAs } from "./heard.ts";
import { newSession, type WebDriver } from "./webdriver.ts";

/** Debian's python, which the packages of `gi` are for. */
const PYTHON = "/usr/bin/python3";
const WINDOW = join(import.meta.dirname, "webkit_window.py");
const TYPELIBS = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"];

const inPath = (name: string) =>
  (process.env["PATH"] ?? "").split(delimiter).some((folder) => existsSync(join(folder, name)));

const missing = [
  ...(inPath("WebKitWebDriver") ? [] : ["webkit2gtk-driver"]),
  ...(inPath("Xvfb") ? [] : ["xvfb"]),
  ...(TYPELIBS.some((folder) => existsSync(join(folder, "girepository-1.0", "WebKit2-4.1.typelib")))
    ? []
    : ["gir1.2-webkit2-4.1"]),
  ...(existsSync("/usr/lib/python3/dist-packages/gi") ? [] : ["python3-gi"]),
];

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === "object" ? address.port : 0));
    });
  });

/** A screen that nobody sees. @returns its name, as in DISPLAY */
async function screen(): Promise<{ display: string; child: ChildProcess }> {
  const child = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  let told = "";
  child.stdio[3]?.on("data", (piece) => (told += String(piece)));
  const number = await until("a screen", () => Promise.resolve(/^(\d+)\n/.exec(told)?.[1]));
  return { display: `:${number}`, child };
}

const CANDIDATES: Readonly<Record<Pressed, string>> = {
  button: "button, [role=button]",
  link: "a[href]",
};

/** As WebDriver writes keys that are no letters. */
const KEYS: Readonly<Record<Key, string>> = {
  Tab: "\uE004",
  Enter: "\uE007",
  Escape: "\uE00C",
  ArrowRight: "\uE014",
  " ": " ",
};

/** Nothing was pressed: the page had drawn the thing anew, or something lay on it. */
const NOT_PRESSED = /^(?:stale element reference|element not interactable|element click intercepted)/;

/** What of the console is no more than a note. */
const HARMLESS = /CONSOLE (?:JS )?(?:INFO|LOG|DEBUG)/;

async function start({ profile, downloads, languages }: Start): Promise<Engine> {
  const { display, child: xvfb } = await screen();
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const noise: string[] = [];
  const driver = spawn("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], {
    stdio: ["ignore", "pipe", "ignore"],
    env: {
      ...process.env,
      DISPLAY: display,
      LANG: "C.UTF-8",
      // The engine's sandbox cannot be had as root, or in a container.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
      // No accessibility bus, no settings service and no graphics card here: each would only be waited for.
      NO_AT_BRIDGE: "1",
      GSETTINGS_BACKEND: "memory",
      LIBGL_ALWAYS_SOFTWARE: "1",
    },
  });
  driver.stdout.on("data", (piece) => {
    for (const line of String(piece).split("\n"))
      if (line.includes("CONSOLE") && !HARMLESS.test(line)) noise.push(line);
  });
  const leave = async () => {
    // Whatever it was that failed, nothing of it goes on.
    const pid = Number(await readFile(join(profile, "pid"), "utf8").catch(() => "0"));
    try {
      if (pid > 0) process.kill(-pid, "SIGKILL");
    } catch {
      // Already gone.
    }
    await rm(join(profile, "pid"), { force: true });
  };
  const atOnce = () => {
    driver.kill("SIGKILL");
    xvfb.kill("SIGKILL");
  };
  process.once("exit", atOnce);

  const session = () =>
    until("a session", () =>
      newSession(address, {
        "webkitgtk:browserOptions": {
          binary: PYTHON,
          args: [WINDOW, profile, downloads, languages.join(",")],
        },
      }),
    );
  let to: WebDriver = await session();
  const evaluate: Engine["evaluate"] = async (does, given) => {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve(arguments[0]).then(${does.toString()}).then((value) => done({ value }), (problem) => done({ problem: String(problem) }));`;
    const answer = (await to.run(script, [given])) as { value?: unknown; problem?: string } | null;
    if (answer?.problem !== undefined) throw new Error(answer.problem);
    return answer?.value as never;
  };

  return {
    name: "WebKit",
    downloads,
    noise,
    evaluate,
    goto: (url) => to.goto(url),
    press: async (role, name) => {
      await until(`a press on ${role} “${name}”`, async () => {
        for (const each of await to.find(CANDIDATES[role])) {
          // What is not drawn has no name to a screen reader, and asking for one is refused.
          if (!(await to.ask(each, "displayed")) || (await to.ask(each, "computedlabel")) !== name) continue;
          const problem = await to.click(each).then(
            () => null,
            (thrown: Error) => thrown,
          );
          if (problem === null) return "pressed";
          // Only what was refused beforehand may be pressed again.
          if (NOT_PRESSED.test(problem.message)) return undefined;
          return problem;
        }
        return undefined;
      }).then((outcome) => {
        if (outcome !== "pressed") throw outcome;
      });
    },
    type: (text) => to.keys(text),
    key: (name) => to.keys(KEYS[name]),
    hears: async () => {
      const [elements, heard] = [await to.find(HEARD), await evaluate(areHeard, HEARD)];
      const told: string[] = [];
      for (const [at, element] of elements.entries())
        if (heard[at] === true)
          told.push(heardAs(await to.ask(element, "computedrole"), await to.ask(element, "computedlabel")));
      return told;
    },
    picture: () => to.picture(),
    killAndStart: async () => {
      await leave();
      await to.end().catch(() => undefined);
      to = await session();
    },
    close: async () => {
      await to.end().catch(() => undefined);
      await leave();
      process.off("exit", atOnce);
      atOnce();
    },
  };
}

/** WebKit of Debian: webkit2gtk-driver, gir1.2-webkit2-4.1, python3-gi and xvfb. */
export const webkit: Available = { name: "WebKit", missing, start };
