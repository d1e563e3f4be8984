import type { StretchKind } from "#domain/look-stretch.ts";

/** How far back was looked last, for as long as the app is open. */
export const left: { stretch: StretchKind } = { stretch: "month" };
