// Runs before anything is painted: the build puts it into the page itself, and its digest into the page's policy.
// It reads three keys and never throws, because storage may be blocked: `al.ui` (language and theme as chosen), `al`
// (whether there is a journal on this device; what it says is none of this script's business) and `al.lock` (whether it
// opens with a passcode: then nothing is drawn that looks like an open journal).
(() => {
  const root = document.documentElement;
  if (self !== top) {
    // Where a host cannot send frame-ancestors: whoever frames this app gets an empty page, and nothing more is read.
    root.remove();
    stop();
    return;
  }

  /** @param {string} key */
  const stored = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };

  /** @returns {{ lang?: unknown, theme?: unknown }} */
  const chosen = () => {
    try {
      return Object(JSON.parse(stored("al.ui") ?? "{}"));
    } catch {
      return {};
    }
  };

  const { lang: askedLanguage, theme } = chosen();
  const guessed = [...(navigator.languages ?? []), navigator.language ?? ""]
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find((tag) => tag === "es" || tag === "en");
  const language = askedLanguage === "es" || askedLanguage === "en" ? askedLanguage : (guessed ?? "en");

  root.lang = language;
  const isKnown = stored("al") !== null;
  root.dataset.known = !isKnown ? "no" : stored("al.lock") === null ? "yes" : "locked";
  // Whoever has been here before has the type faces on this device; for others the app asks for them once it answers.
  if (isKnown) root.dataset.faces = "wanted";
  if (theme === "light" || theme === "dark") {
    root.dataset.theme = theme;
    for (const colour of document.querySelectorAll('meta[name="theme-color"]'))
      colour.setAttribute("content", theme === "light" ? "#eaefeb" : "#0f1a1b");
  }

  // The build writes on this script's element what opens a journal in each language. Somebody new does not need it yet.
  const files = (isKnown && document.currentScript?.dataset[language]) || "";
  for (const href of files.split(" ").filter(Boolean)) {
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = href;
    document.head.append(link);
  }
})();
