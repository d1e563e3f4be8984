// Runs before anything is painted: the build puts it into the page itself, and its digest into the page's policy.
// It reads four keys and never throws, because storage may be blocked: `al.ui` (language and theme as chosen), `al`
// (whether there is a journal on this device; what it says is none of this script's business), `al.lock` (whether it
// opens with a passcode: then nothing is drawn that looks like an open journal) and, of this window alone, `al.example`
// (that it shows the made-up journal, which is always there, with a language and a theme of its own).
(() => {
  const root = document.documentElement;
  if (self !== top) {
    // Where a host cannot send frame-ancestors: whoever frames this app gets an empty page, and nothing more is read.
    root.remove();
    stop();
    return;
  }

  /** @param {string} key @param {"localStorage" | "sessionStorage"} [place] */
  const stored = (key, place = "localStorage") => {
    try {
      return self[place].getItem(key);
    } catch {
      return null;
    }
  };
  const example = stored("al.example", "sessionStorage");

  /** @returns {{ lang?: unknown, theme?: unknown }} */
  const chosen = () => {
    try {
      return Object(JSON.parse(example ?? stored("al.ui") ?? "{}"));
    } catch {
      return {};
    }
  };

  const { lang: askedLanguage, theme } = chosen();
  // As in src/domain/language.ts, which a test compares with this.
  const languages = ["es", "en", "ca", "de", "fr", "it", "pt-BR", "pt-PT"];
  const guessed = [...(navigator.languages ?? []), navigator.language ?? ""]
    .map((tag) => tag.toLowerCase().split("-"))
    .map(([base, ...rest]) => (base !== "pt" ? base : !rest[0] || rest.includes("br") ? "pt-BR" : "pt-PT"))
    .find((tag) => tag !== undefined && languages.includes(tag));
  const language = languages.find((each) => each === askedLanguage) ?? guessed ?? "en";

  root.lang = language;
  const isKnown = example !== null || stored("al") !== null;
  const isLocked = example === null && stored("al.lock") !== null;
  root.dataset.known = !isKnown ? "no" : isLocked ? "locked" : "yes";
  // Whoever has been here before has the type faces on this device; for others the app asks for them once it answers.
  if (isKnown) root.dataset.faces = "wanted";
  if (theme === "light" || theme === "dark") {
    root.dataset.theme = theme;
    for (const colour of document.querySelectorAll('meta[name="theme-color"]'))
      colour.setAttribute("content", theme === "light" ? "#eaefeb" : "#0f1a1b");
  }

  // The build writes on this script's element what opens a journal in each language, which somebody new does not need yet, and
  // the words of the first screen where they do not come with the app.
  const name = language.replace("-", "").toLowerCase();
  const files = document.currentScript?.dataset[isKnown ? name : `${name}First`] ?? "";
  for (const href of files.split(" ").filter(Boolean)) {
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = href;
    document.head.append(link);
  }

  // What is pressed before the app answers is pressed again once it does (src/app/drawn.ts).
  addEventListener(
    "click",
    ({ target }) => {
      const pressed = target instanceof Element ? target.closest(".prerendered :is(button, input)") : null;
      if (!(pressed instanceof HTMLElement)) return;
      for (const other of document.querySelectorAll("[data-pressed]")) other.removeAttribute("data-pressed");
      pressed.dataset.pressed = "";
    },
    true,
  );

  // The app itself, which is on its way by now (the build writes its name here, too). Somebody new sees the first screen before
  // it begins: a slow phone would otherwise be busy with it first. Behind another window nothing is ever painted.
  const app = document.currentScript?.dataset.app;
  if (app === undefined) return;
  const begin = () => {
    import(app).catch(() => undefined);
  };
  const afterPaint = () => requestAnimationFrame(() => setTimeout(begin));
  const parsed = () => (isKnown || document.hidden ? begin() : afterPaint());
  if (document.readyState === "loading")
    document.addEventListener("DOMContentLoaded", parsed, { once: true });
  else parsed();
})();
