import { canonicalText } from "./entry.ts";

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isSame = (a: unknown, b: unknown): boolean => canonicalText(a) === canonicalText(b);

/** One place where the same thing was changed to two different things. `path` names the fields that lead to it. */
export interface Conflict {
  path: readonly string[];
  mine: unknown;
  theirs: unknown;
}

/**
 * Joins two edits of the same thing. A field that only one side changed takes that side's value; where both did, mine
 * is taken and the conflict is listed, so that a person can decide. Lists count as one value.
 */
export function threeWay<Data extends object>(
  base: Data,
  mine: Data,
  theirs: Data,
): { joined: Data; conflicts: Conflict[] } {
  const conflicts: Conflict[] = [];
  const join = (path: readonly string[], was: unknown, my: unknown, their: unknown): unknown => {
    if (isSame(my, their) || isSame(was, their)) return my;
    if (isSame(was, my)) return their;
    if (isFields(my) && isFields(their)) {
      const before = isFields(was) ? was : {};
      const joined: Fields = {};
      for (const key of new Set([...Object.keys(my), ...Object.keys(their)])) {
        joined[key] = join([...path, key], before[key], my[key], their[key]);
      }
      return joined;
    }
    conflicts.push({ path, mine: my, theirs: their });
    return my;
  };
  return { joined: join([], base, mine, theirs) as Data, conflicts };
}

/** What a person decides where two edits differ. "both" joins texts, theirs first, and lists; anything else stays mine. */
export type Choice = "mine" | "theirs" | "both";

/** What tells the things of a list apart: what is said to which question, of which text it is a version. */
const NAMES = ["tone", "use", "reply", "questionId"];

const nameOf = (item: unknown): string =>
  isFields(item) && NAMES.some((name) => name in item)
    ? canonicalText(NAMES.map((name) => item[name] ?? null))
    : canonicalText(item);

/** Everything that stands in either list, once. What both have under one name is joined like everything else. */
function bothLists(mine: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const joined = mine.map((my) => {
    const their = theirs.find((each) => nameOf(each) === nameOf(my));
    if (!isFields(my) || !isFields(their)) return my;
    return Object.fromEntries(
      Object.entries(my).map(([key, value]) => {
        const other = their[key] ?? null;
        const isAlike = isSame(value, other);
        return [key, isAlike ? value : chosen({ path: [], mine: value, theirs: other }, "both")];
      }),
    );
  });
  const known = new Set(mine.map(nameOf));
  return [...joined, ...theirs.filter((each) => !known.has(nameOf(each)))];
}

const chosen = ({ mine, theirs }: Conflict, choice: Choice): unknown => {
  if (choice === "theirs") return theirs;
  if (choice === "both" && Array.isArray(mine) && Array.isArray(theirs)) return bothLists(mine, theirs);
  const areTexts = typeof mine === "string" && typeof theirs === "string" && mine !== "" && theirs !== "";
  if (choice === "both" && areTexts) return `${theirs}\n\n${mine}`;
  return choice === "both" && (mine === null || mine === "") ? theirs : mine;
};

const withValue = (data: unknown, [key, ...rest]: readonly string[], value: unknown): unknown =>
  key === undefined ? value : { ...(data as Fields), [key]: withValue((data as Fields)[key], rest, value) };

/** Settles every conflict of a join in the same way. */
export const settle = <Data extends object>(
  joined: Data,
  conflicts: readonly Conflict[],
  choice: Choice,
): Data =>
  conflicts.reduce<unknown>(
    (data, conflict) => withValue(data, conflict.path, chosen(conflict, choice)),
    joined,
  ) as Data;

/**
 * Half-typed values of a form as far as they fit its shape: a day still being typed is no day yet, and a draft of an older
 * app may lack a field. Whatever fits is kept as it was typed; the rest is as in `shape`.
 */
export function fitted<Data extends object>(shape: Data, values: unknown): Data {
  const fit = (like: unknown, value: unknown): unknown => {
    if (value === undefined) return like;
    if (isFields(like)) {
      if (!isFields(value)) return like;
      return Object.fromEntries(Object.keys(like).map((key) => [key, fit(like[key], value[key])]));
    }
    if (like === null || value === null) return isFields(value) || Array.isArray(value) ? like : value;
    return typeof like === typeof value && Array.isArray(like) === Array.isArray(value) ? value : like;
  };
  return fit(shape, values) as Data;
}
