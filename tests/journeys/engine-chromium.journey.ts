import { chromium } from "#support/engines/chromium.ts";
import { journeysIn } from "#support/engines/journeys.ts";

journeysIn(chromium, "es");
