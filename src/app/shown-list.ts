import { pageShown } from "#features/page/route.ts";
import { cardShown } from "#features/rehearse/route.ts";
import type { ShownView } from "#ui/route.ts";

/** A line per thing that can be shown to somebody else. */
export const SHOWN: readonly ShownView[] = [pageShown, cardShown];
