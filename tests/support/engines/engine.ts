/** What presses are made on, named as a screen reader names it. */
export type Pressed = "button" | "link";

/** Keys by their names in `KeyboardEvent.key`. */
export type Key = "Tab" | "Enter" | "Escape" | "ArrowRight" | " ";

/**
 * A real browser with a window and a profile on disk. Each engine has its own driver; a journey is told in these few verbs, so
 * that it is the same in all of them.
 */
export interface Engine {
  readonly name: "Chromium" | "Firefox" | "WebKit";
  /** Where what is downloaded arrives. */
  readonly downloads: string;
  /** Everything heard since the start: errors, warnings and refusals of the policy. Read by the tests, never empty by itself. */
  readonly noise: readonly string[];
  goto(url: string): Promise<void>;
  /** Runs a function in the page. It sees nothing from outside but what it is given. */
  evaluate<Given, Result>(does: (given: Given) => Result | Promise<Result>, given: Given): Promise<Result>;
  /** Presses the one thing with this role and this name that can be seen, as a finger does. Waits until there is one. */
  press(role: Pressed, name: string): Promise<void>;
  /** Types on the keyboard, into whatever has the focus. */
  type(text: string): Promise<void>;
  key(name: Key): Promise<void>;
  /**
   * What a screen reader is told of the page, thing by thing and in its order (`heard.ts`), as the engine works it out from its
   * own tree. @param expected what Firefox is asked about, which names nothing by itself: it answers “?” for what is called otherwise
   */
  hears(expected: readonly string[]): Promise<string[]>;
  /** A picture of the window, PNG. */
  picture(): Promise<Uint8Array>;
  /** SIGKILL for every process of the browser, as when the battery is pulled, and a new start with the same profile. */
  killAndStart(): Promise<void>;
  close(): Promise<void>;
}

export interface Start {
  readonly profile: string;
  readonly downloads: string;
  /** What the person prefers, best first: `["es-ES"]`. */
  readonly languages: readonly string[];
}

/** An engine of this machine, or what is missing for it. */
export interface Available {
  readonly name: Engine["name"];
  /** What has to be installed for it; empty where it can start. */
  readonly missing: readonly string[];
  start(how: Start): Promise<Engine>;
}

/** How long something may take that a person would not wait for: a crowded machine is no defect. */
export const LONG = 60_000;

/** Asks again until the answer is no longer `undefined`. @throws when that takes longer than LONG, saying what for */
export async function until<Result>(
  what: string,
  ask: () => Promise<Result | undefined>,
  every = 50,
): Promise<Result> {
  const deadline = Date.now() + LONG;
  let problem = "";
  while (Date.now() < deadline) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
      problem = "";
    } catch (thrown) {
      // A page that is being replaced answers nothing: it is asked again.
      problem = thrown instanceof Error ? `: ${thrown.message}` : "";
    }
    await new Promise((resolve) => setTimeout(resolve, every));
  }
  throw new Error(`not within ${LONG / 1000} s: ${what}${problem}`);
}
