import type { Route } from "#ui/route.ts";

export const rehearseRoutes: readonly Route[] = [];
