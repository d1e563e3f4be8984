import type { Route } from "#ui/route.ts";
import { aboutRoutes } from "#features/about/route.ts";
import { backupRoutes } from "#features/backup/route.ts";
import { bringRoutes } from "#features/bring/route.ts";
import { calendarRoutes } from "#features/calendar/route.ts";
import { checkInRoutes } from "#features/check-in/route.ts";
import { eraseRoutes } from "#features/erase/route.ts";
import { helpRoutes } from "#features/help/route.ts";
import { importRoutes } from "#features/importing/route.ts";
import { installRoutes } from "#features/installing/route.ts";
import { lookingRoutes } from "#features/looking/route.ts";
import { lockRoutes } from "#features/lock/route.ts";
import { noteRoutes } from "#features/notes/route.ts";
import { pageRoutes } from "#features/page/route.ts";
import { planRoutes } from "#features/plan/route.ts";
import { questionRoutes } from "#features/questions/route.ts";
import { rehearseRoutes } from "#features/rehearse/route.ts";
import { searchRoutes } from "#features/search/route.ts";
import { sessionRoutes } from "#features/sessions/route.ts";
import { sharedInRoutes } from "#features/shared-in/route.ts";
import { settingsRoutes } from "#features/settings/route.ts";
import { therapyRoutes } from "#features/therapies/route.ts";
import { todayRoutes } from "#features/today/route.ts";
import { trendRoutes } from "#features/trends/route.ts";

/** A line per feature. A page that is not here cannot be reached. */
export const ROUTES: readonly Route[] = [
  ...todayRoutes,
  ...checkInRoutes,
  ...sessionRoutes,
  ...searchRoutes,
  ...trendRoutes,
  ...lookingRoutes,
  ...planRoutes,
  ...calendarRoutes,
  ...bringRoutes,
  ...rehearseRoutes,
  ...noteRoutes,
  ...sharedInRoutes,
  ...pageRoutes,
  ...therapyRoutes,
  ...helpRoutes,
  ...questionRoutes,
  ...settingsRoutes,
  ...aboutRoutes,
  ...backupRoutes,
  ...importRoutes,
  ...installRoutes,
  ...lockRoutes,
  ...eraseRoutes,
];
