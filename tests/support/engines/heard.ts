/**
 * What somebody hears who goes through a page thing by thing: headings, links, buttons, fields. Days, times, lists to choose from
 * and what is folded are left out: each engine has parts or a role of its own for them.
 */
export const HEARD =
  "h1, h2, h3, a[href], button, input:not([type=hidden], [type=date], [type=time]), textarea";

/** Which of them are there for a screen reader, in the order of the page. Runs in the page. */
export const areHeard = (selector: string): boolean[] =>
  [...document.querySelectorAll(selector)].map(
    (each) =>
      each.checkVisibility({ visibilityProperty: true }) &&
      each.closest("[aria-hidden=true], [inert]") === null,
  );

/** As it is written down: `button “Save”`. */
export const heardAs = (role: unknown, name: unknown): string => `${String(role)} “${String(name).trim()}”`;

/** Back again, for an engine that can only be asked whether something is called so. */
export function partsOfHeard(line: string): { role: string; name: string } {
  const [, role = "", name = ""] = /^(\S+) “(.*)”$/su.exec(line) ?? [];
  return { role, name };
}
