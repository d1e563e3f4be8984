import { webkit } from "#support/engines/webkit.ts";
import { journeysIn } from "#support/engines/journeys.ts";

journeysIn(webkit, "es");
