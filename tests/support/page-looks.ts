import type { Page } from "playwright";

/** What a page shows, leaves behind and asks for: all of it in one answer, as there are many pages. */
export const lookAround = (page: Page) =>
  page.evaluate(() => {
    const isSeen = (element: Element | null) => {
      const box = element?.getBoundingClientRect();
      return (
        box !== undefined &&
        box.width > 0 &&
        box.height > 0 &&
        element?.checkVisibility({ visibilityProperty: true })
      );
    };
    const fields = [...document.querySelectorAll("input, textarea, select, [contenteditable]")].map(
      (each) => {
        const field = each as HTMLInputElement;
        const isText = field.matches(
          "textarea, [contenteditable], input:not([type=radio], [type=checkbox], [type=date], [type=time], [type=number])",
        );
        return {
          field: field.outerHTML,
          complete: field.autocomplete || (field.form?.autocomplete ?? ""),
          isChoice: field.matches("[type=radio], [type=checkbox]"),
          isText,
          spellcheck: field.spellcheck,
          translate: field.closest("[translate]")?.getAttribute("translate"),
          correct: field.getAttribute("autocorrect"),
          capitals: field.getAttribute("autocapitalize"),
        };
      },
    );
    return {
      heading: document.querySelector("h1")?.innerText ?? "",
      hasUrgent: isSeen(
        document.querySelector('main a[href="#/help/urgent"], header a[href="#/help/urgent"]'),
      ),
      fields,
      left: {
        title: document.title,
        search: location.search,
        hash: location.hash,
        state: JSON.stringify(history.state),
        local: Object.keys(localStorage).sort(),
        session: Object.keys(sessionStorage),
        cookies: document.cookie,
      },
    };
  });

/** How far a page reaches over the edge of the window, in pixels. */
export const overflow = (page: Page) =>
  page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    return root.scrollWidth - root.clientWidth;
  });

/** What can be pressed, is in sight as far as the window goes, and lies under something else. */
export const covered = (page: Page) =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const to of [0, document.documentElement.scrollHeight]) {
      scrollTo(0, to);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      for (const element of document.querySelectorAll("a, button, summary, select, textarea, input")) {
        const { left, right, top, bottom, width } = element.getBoundingClientRect();
        if (width <= 1 || top < 0 || bottom > innerHeight || !element.checkVisibility()) continue;
        if (getComputedStyle(element).clipPath !== "none") continue;
        for (const y of [top + 8, (top + bottom) / 2, bottom - 8]) {
          const hit = document.elementFromPoint((left + right) / 2, y);
          const own = element.closest("li, label, a, button, summary") ?? element;
          if (hit === null || element.contains(hit) || own.contains(hit) || hit.contains(element)) continue;
          found.push(`${element.outerHTML.slice(0, 120)} under ${hit.outerHTML.slice(0, 120)}`);
        }
      }
    }
    return found;
  });

/** How far a press reaches around the middle of each thing that can be pressed, as the browser itself sees it. */
export const tooSmall = (page: Page) =>
  page.evaluate(() => {
    // 44, less what is lost to whole pixels at both ends.
    const LEAST = 42.5;
    const isIn = (element: Element, x: number, y: number) => {
      const hit = document.elementFromPoint(x, y);
      if (hit === null) return false;
      return (
        element.contains(hit) ||
        [...((element as HTMLInputElement).labels ?? [])].some((label) => label.contains(hit))
      );
    };
    const small: string[] = [];
    for (const element of document.querySelectorAll("a, button, summary, select, input, textarea")) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: false })) continue;
      // A link in the middle of a sentence is as tall as its line: WCAG 2.2 lets it.
      const style = getComputedStyle(element);
      const around = element.parentElement?.textContent?.trim().length ?? 0;
      if (
        element.matches("a") &&
        style.display === "inline" &&
        around > (element.textContent?.trim().length ?? 0)
      )
        continue;
      element.scrollIntoView({ block: "center", inline: "center" });
      const { left, top, width, height } = element.getBoundingClientRect();
      if (width <= 1 || height <= 1) continue;
      const [x, y] = [left + width / 2, top + height / 2];
      if (!isIn(element, x, y)) continue;
      const reach = (dx: number, dy: number) => {
        let far = isIn(element, x + dx * 20, y + dy * 20) ? 20 : 0;
        while (far < 30 && isIn(element, x + dx * (far + 0.25), y + dy * (far + 0.25))) far += 0.25;
        return far;
      };
      const [w, h] = [reach(-1, 0) + reach(1, 0), reach(0, -1) + reach(0, 1)];
      if (w < LEAST || h < LEAST) small.push(`${w} × ${h} ${element.outerHTML.slice(0, 160)}`);
    }
    return small;
  });

/**
 * What is read on a page, or aloud, and did not come out of the words: they stand between marks in the app that
 * `scripts/sample/pseudo.mjs` makes. Left out is what is nobody's to translate: what the person wrote, names, numbers.
 */
export const unmarked = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const look = (text: string, on: Element) => {
      // Sentences are made of sentences, so marks stand inside marks; what is outside of all of them is the rest.
      let depth = 0;
      let rest = "";
      for (const letter of text) {
        if (letter === "⟦") depth += 1;
        if (depth === 0) rest += letter;
        if (letter === "⟧") depth -= 1;
      }
      rest = rest.replaceAll(/[\u2066-\u2069]/g, "").trim();
      if (!/\p{L}{2}/u.test(rest) || on.closest("[translate=no], script, style, noscript") !== null) return;
      found.push(rest);
    };
    const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = all.nextNode(); node !== null; node = all.nextNode()) {
      const on = node.parentElement;
      if (on?.checkVisibility({ visibilityProperty: true })) look(node.textContent ?? "", on);
    }
    const SPOKEN = ["aria-label", "aria-valuetext", "aria-description", "placeholder", "title", "alt"];
    for (const element of document.querySelectorAll(SPOKEN.map((name) => `[${name}]`).join(", ")))
      for (const name of SPOKEN) look(element.getAttribute(name) ?? "", element);
    return found;
  });
