import { useEffect, useMemo, useState } from "react";
import { noFilters, type Searched, type SearchFilters, type SearchIndex } from "#domain/search-index.ts";
import { queryFrom, type SearchQuery } from "#domain/search-query.ts";

/** How long one part of a long search may hold the page up, and how many things are looked through between two looks at the clock. */
const SLICE_MS = 8;
const AT_A_TIME = 200;

/** Any word at all: looking for it folds everything, so that the first key does not have to wait for that. */
const ANY_WORD = queryFrom("a");

interface Wanted {
  readonly index: SearchIndex;
  readonly all: readonly Searched[];
  readonly query: SearchQuery;
  readonly filters: SearchFilters;
}

const pause = () => new Promise<void>((go) => setTimeout(go));

/** Looks through everything in short parts. Null where it was no longer wanted. */
async function lookThrough(wanted: Wanted, isWanted: () => boolean): Promise<readonly Searched[] | null> {
  const { index, all, query, filters } = wanted;
  const found: Searched[] = [];
  let since = performance.now();
  for (let at = 0; at < all.length; at += AT_A_TIME) {
    found.push(...index.find(all, query, filters, at, at + AT_A_TIME));
    if (performance.now() - since < SLICE_MS) continue;
    await pause();
    if (!isWanted()) return null;
    since = performance.now();
  }
  return found;
}

interface Found {
  /** Newest first. While a search goes on, what the one before found stays. */
  readonly found: readonly Searched[];
  readonly isDone: boolean;
}

/** What fits, found without ever holding up the next key, which begins anew. With nothing to look for, everything is made ready. */
export function useFound(
  index: SearchIndex | null,
  all: readonly Searched[],
  query: SearchQuery | null,
  filters: SearchFilters,
): Found {
  const [{ found, of }, setFound] = useState<{ found: readonly Searched[]; of: unknown }>({
    found: [],
    of: null,
  });
  const asked = useMemo(() => ({ index, all, query, filters }), [index, all, query, filters]);
  useEffect(() => {
    let isWanted = true;
    const { index: looked, query: looking, ...rest } = asked;
    const look = async (within: SearchIndex) => {
      const wanted =
        looking === null ? { ...rest, query: ANY_WORD, filters: noFilters() } : { ...rest, query: looking };
      const through = await lookThrough({ ...wanted, index: within }, () => isWanted);
      if (through !== null) setFound({ found: looking === null ? [] : through, of: asked });
    };
    if (looked !== null) void look(looked);
    return () => {
      isWanted = false;
    };
  }, [asked]);
  return { found, isDone: of === asked };
}
