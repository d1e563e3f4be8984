import { firefox } from "#support/engines/firefox.ts";
import { journeysIn } from "#support/engines/journeys.ts";

journeysIn(firefox, "en");
