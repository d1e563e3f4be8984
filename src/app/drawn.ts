import type { Language } from "#domain/language.ts";

/*
 * [Note: drawn beforehand] The first screen of somebody new stands in the page, in two languages, before any script runs. React
 * takes it over as it stands instead of drawing it again: a slow phone would be busy with the second drawing just when it is
 * touched first. What is pressed before that is marked by the boot script (`data-pressed`), and pressed again once it answers.
 */

/** Of the ids that React makes: the same here as in the build. */
export const idsOfDrawn = (language: Language): string => `${language}-`;

/** Where nothing but the first screen was asked for. */
const isFirstScreen = (hash: string): boolean => /^#?\/?$/.test(hash);

/**
 * The first screen as the build has drawn it in this language, ready to be taken over: it is all that is left in `place`, and
 * looks as before. Null where another one is shown, or none was drawn.
 */
export function takeDrawn(place: HTMLElement, language: Language): HTMLElement | null {
  if (document.documentElement.dataset["known"] !== "no" || !isFirstScreen(location.hash)) return null;
  const screens = place.querySelector<HTMLElement>(`:scope > .prerendered[lang="${language}"]`);
  const drawn = screens?.querySelector<HTMLElement>(":scope > .prerendered-fresh") ?? null;
  if (screens === null || drawn === null) return null;
  for (const parent of [place, screens])
    for (const other of parent.querySelectorAll(":scope > *"))
      if (other !== screens && other !== drawn) other.remove();
  // Of another class that looks the same, or everything in it would be laid out anew.
  screens.className = "taken-over";
  screens.removeAttribute("lang");
  drawn.removeAttribute("class");
  // A radio that was pressed meanwhile is not what React expects to find.
  for (const input of drawn.querySelectorAll("input")) input.checked = input.defaultChecked;
  return drawn;
}

/** Presses again what was pressed before it could answer. */
export function pressAgain(): void {
  const pressed = document.querySelector<HTMLElement>("[data-pressed]");
  delete pressed?.dataset["pressed"];
  pressed?.click();
}
