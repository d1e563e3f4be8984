import type { Route } from "#ui/route.ts";

export const bringRoutes: readonly Route[] = [];
