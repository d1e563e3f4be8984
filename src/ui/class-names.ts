/** Joins the classes that apply; CSS Modules give `undefined` for an unknown one. */
export const classNames = (...names: (string | false | null | undefined)[]): string =>
  names.filter(Boolean).join(" ");
