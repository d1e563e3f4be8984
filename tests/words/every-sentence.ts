/** One sentence a person can read, and where it stands: `checkIn.items.pace`. */
export interface Sentence {
  key: string;
  text: string;
}

const SAMPLES = [1, 2, 5, 1_000_000, "Ana", "2026-11-22", "19:30", ""] as const;

/** Every text of a tree of words. Functions are called with numbers, names, a day and a time, one kind at a time. */
export function everySentence(tree: unknown, path = ""): Sentence[] {
  if (typeof tree === "string") return [{ key: path, text: tree }];
  if (typeof tree === "function") {
    const speak = tree as (...values: unknown[]) => unknown;
    const texts = SAMPLES.flatMap((sample) => {
      try {
        return [speak(...Array.from({ length: Math.max(1, speak.length) }, () => sample))];
      } catch {
        return [];
      }
    });
    if (texts.length === 0) throw new Error(`${path} accepts neither a number nor a text`);
    return texts.flatMap((text) => everySentence(text, `${path}()`));
  }
  if (Array.isArray(tree)) return tree.flatMap((item, place) => everySentence(item, `${path}[${place}]`));
  if (typeof tree === "object" && tree !== null) {
    return Object.entries(tree).flatMap(([key, value]) =>
      everySentence(value, path === "" ? key : `${path}.${key}`),
    );
  }
  throw new Error(`${path} is neither words nor a function of words`);
}

/** The shape of a tree of words: its keys, and whether each is a text, a list or a function of how many values. */
export function shapeOf(tree: unknown): unknown {
  if (typeof tree === "function") return `function of ${tree.length}`;
  if (Array.isArray(tree)) return tree.map(shapeOf);
  if (typeof tree !== "object" || tree === null) return typeof tree;
  return Object.fromEntries(
    Object.entries(tree)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, shapeOf(value)]),
  );
}
