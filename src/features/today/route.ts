import type { Route } from "#ui/route.ts";
import { TodayPage } from "./today-page.tsx";

export const todayRoutes: readonly Route[] = [{ path: "/", page: TodayPage }];
