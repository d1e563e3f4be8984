import type { Entry } from "#domain/entry.ts";
import { isTombstone } from "#domain/entry.ts";
import { isKind, RECORDS } from "#domain/record.ts";
import { textSchema } from "#domain/text.ts";

interface Def {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly element?: unknown;
  readonly innerType?: unknown;
  readonly options?: readonly unknown[];
}

/** Puts another text in every field where people write: the schema says which those are, so a new one is never left out. */
function written(schema: unknown, data: unknown, text: () => string): unknown {
  if (schema === textSchema) return text();
  const { shape, element, innerType } = (schema as { def: Def }).def;
  if (innerType !== undefined) return data === null ? null : written(innerType, data, text);
  if (element !== undefined) return (data as unknown[]).map((each) => written(element, each, text));
  if (shape === undefined) return data;
  const all = data as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(shape).map(([key, inner]) => [key, written(inner, all[key], text)]),
  );
}

/** The same entries with a text of the test's own in every field of every version. */
export const withTexts = (entries: readonly Entry[], text: () => string): Entry[] =>
  entries.map((entry) => ({
    ...entry,
    v: entry.v.map((version) => {
      if (isTombstone(version) || !isKind(entry.k)) return version;
      return { ...version, d: written(RECORDS[entry.k].schema, version.d, text) };
    }),
  }));
