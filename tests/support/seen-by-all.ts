import type { Page } from "playwright";

/** What people need who enlarge, who choose the colours of the system, or who go by key: looked at in the page itself. */

interface Found {
  /** Focused, and wholly under something that sticks to an edge. */
  readonly obscured: readonly string[];
  /** Focused, and without a ring of two pixels that shows at 3:1. */
  readonly unmarked: readonly string[];
}

/**
 * Gives everything the focus that a key can give it to, in order, and looks whether it can be seen, and that it is there.
 * The last thing done must have been done by key: only then does a browser draw the ring.
 */
export const focusEverything = (page: Page): Promise<Found> =>
  page.evaluate(() => {
    const channel = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = numbers(colour).map((part) => channel(part / 255));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: string, other: string) => {
      const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const groundOf = (element: Element | null): string => {
      for (let at = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if ((numbers(backgroundColor)[3] ?? 1) > 0.5) return backgroundColor;
      }
      return "rgb(255, 255, 255)";
    };
    const name = (element: Element) => element.outerHTML.slice(0, 140);
    const found = { obscured: [] as string[], unmarked: [] as string[] };
    const CAN = "a[href], button:not([disabled]), summary, input, select, textarea, [tabindex='0']";
    const isLarge = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 2 && height > 2;
    };
    for (const element of document.querySelectorAll<HTMLElement>(CAN)) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      element.focus();
      if (document.activeElement !== element) continue;
      // A ring that is on its way is there in a moment.
      for (const animation of document.getAnimations()) animation.finish();
      const own = (element as HTMLInputElement).labels?.[0] ?? element;
      // What is drawn for it: itself, or what stands beside a field that is not drawn.
      const faces = [element, element.nextElementSibling, element.parentElement, own].filter(
        (each) => each !== null,
      );
      const rings = faces.flatMap((face) =>
        [null, "::after", "::before"].map((part) => getComputedStyle(face, part)),
      );
      const ground = groundOf(element.parentElement);
      const isRinged = rings.some(
        ({ outlineStyle, outlineWidth, outlineColor }) =>
          outlineStyle !== "none" &&
          Number.parseFloat(outlineWidth) >= 2 &&
          contrast(outlineColor, ground) >= 3,
      );
      if (!isRinged) found.unmarked.push(name(element));
      const seen = [element, own].filter(isLarge);
      const isOver = seen.some((each) => {
        const { left, top, width, height } = each.getBoundingClientRect();
        return [0.1, 0.5, 0.9].some((x) =>
          [0.1, 0.5, 0.9].some((y) => {
            const hit = document.elementFromPoint(left + width * x, top + height * y);
            return (
              hit !== null &&
              (each.contains(hit) ||
                own.contains(hit) ||
                (hit.contains(each) && hit.matches("label, li, span, [role=presentation]")))
            );
          }),
        );
      });
      if (seen.length > 0 && !isOver) found.obscured.push(name(element));
    }
    return found;
  });

/** Lines, words and letters as far apart as WCAG 1.4.12 lets a person set them. */
export const setApart = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }",
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

/** Texts that are cut off where they are drawn. What is only there to be heard is cut off on purpose. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll("main *, nav *, dialog *")) {
      const { overflowX, overflowY, clipPath, position, webkitLineClamp } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      // The first lines of something are a link to the whole of it.
      if (webkitLineClamp !== "none") continue;
      if (clipPath !== "none" || position === "absolute" || width < 2 || height < 2) continue;
      if (element.matches("svg, svg *, textarea, input, select") || (element.textContent ?? "").trim() === "")
        continue;
      const isCut =
        (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
      if (isCut) found.push(element.outerHTML.slice(0, 140));
    }
    return found;
  });

/** What still moves, though the person asked for less: names of what runs longer than a blink. */
export const stillMoving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document.getAnimations().flatMap((animation) => {
      const lasts = Number(animation.effect?.getComputedTiming().activeDuration ?? 0);
      const on = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
      return lasts > 20 ? [`${lasts} ms: ${on?.outerHTML.slice(0, 100)}`] : [];
    }),
  );

/**
 * What is lost in the colours of the system: choices that look the same chosen or not, drawings that do not show on their
 * ground, what sticks to an edge and lets through what is under it, and the place one is at in the navigation.
 */
export const lostInForcedColours = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const isClear = (colour: string) => (numbers(colour)[3] ?? 1) < 0.5;
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0] = numbers(colour)
        .slice(0, 3)
        .map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
    };
    const groundOf = (element: Element | null): string => {
      for (let at = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!isClear(backgroundColor)) return backgroundColor;
      }
      return getComputedStyle(document.documentElement).backgroundColor;
    };
    const shows = (colour: string, ground: string) => {
      const [one, other] = [light(colour), light(ground)];
      return Math.max(one, other) / Math.min(one, other) >= 3;
    };
    const look = (input: Element) => {
      // What is on its way is looked at where it arrives.
      for (const animation of document.getAnimations()) animation.finish();
      return [
        input,
        input.nextElementSibling,
        input.closest("label"),
        input.nextElementSibling?.querySelector("path") ?? null,
      ]
        .filter((each) => each !== null)
        .flatMap((each) =>
          [null, "::before", "::after"].map((part) => {
            const style = getComputedStyle(each, part);
            return [
              style.backgroundColor,
              style.borderColor,
              style.color,
              style.opacity,
              style.visibility,
              style.stroke,
              style.insetInlineStart,
              style.display,
            ];
          }),
        )
        .join();
    };
    for (const input of document.querySelectorAll<HTMLInputElement>(
      "input[type=radio], input[type=checkbox]",
    )) {
      if (
        !input.checkVisibility() ||
        (getComputedStyle(input).appearance === "auto" && getComputedStyle(input).opacity !== "0")
      )
        continue;
      const was = input.checked;
      const group =
        input.type === "radio"
          ? document.querySelector<HTMLInputElement>(`input[name="${CSS.escape(input.name)}"]:checked`)
          : null;
      input.checked = true;
      const on = look(input);
      input.checked = false;
      const off = look(input);
      input.checked = was;
      if (group !== null) group.checked = true;
      if (on === off) found.push(`the same on and off: ${input.outerHTML.slice(0, 120)}`);
    }
    for (const shape of document.querySelectorAll("main svg *, nav svg *, header svg *")) {
      if (
        !(shape instanceof SVGGeometryElement) ||
        !shape.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
        continue;
      const { stroke, fill, strokeWidth } = getComputedStyle(shape);
      const drawn = [stroke === "none" || strokeWidth === "0px" ? "" : stroke, fill].filter(
        (each) => each !== "" && each !== "none" && !isClear(each),
      );
      if (drawn.length === 0 || shape.closest("[disabled]") !== null) continue;
      const ground = groundOf(shape.closest("svg"));
      if (!drawn.some((colour) => shows(colour, ground)))
        found.push(
          `not drawn: ${shape.outerHTML.slice(0, 100)} ${drawn.join()} on ${ground} in ${shape.closest("svg")?.parentElement?.outerHTML.slice(0, 120)}`,
        );
    }
    for (const element of document.querySelectorAll("main *, nav, header")) {
      const { position, backgroundColor } = getComputedStyle(element);
      if (!/sticky|fixed/.test(position) || element.getBoundingClientRect().height < 2) continue;
      if (isClear(backgroundColor) && element.matches("[class*=foot], nav"))
        found.push(`lets through: ${element.outerHTML.slice(0, 100)}`);
    }
    const here = document.querySelector('nav [aria-current="page"]');
    const other = document.querySelector("nav li a:not([aria-current])");
    if (here !== null && other !== null && here.checkVisibility()) {
      const drawn = (of: Element) =>
        [
          getComputedStyle(of).textDecorationLine,
          getComputedStyle(of).borderColor,
          getComputedStyle(of).backgroundColor,
        ].join();
      if (drawn(here) === drawn(other)) found.push("the place one is at looks like the others");
    }
    return found;
  });
