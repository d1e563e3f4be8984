import type { Day } from "#domain/day.ts";
import { REVIEW, type Confirmation, type Sourced } from "./source.ts";

/** When a line answers. `unknown`: we found no hours we could stand behind, and the page says so. */
export const HOURS = ["always", "nine-to-midnight", "unknown"] as const;
export type Hours = (typeof HOURS)[number];
/** Who answers an emergency number: everyone, or the ambulance only. */
export const ANSWERS = ["all", "ambulance"] as const;
export const LINE_NOTES = [
  "bogota-and-other-cities",
  "from-a-mobile",
  "greater-buenos-aires",
  "option-2",
  "option-5",
  "spanish-2",
  "where-to-find-services",
  "whole-country",
] as const;
export type LineNote = (typeof LINE_NOTES)[number];

export interface EmergencyNumber extends Sourced {
  number: string;
  answers: (typeof ANSWERS)[number];
}

export interface Line extends Sourced {
  /** Its own name, in its own language. */
  name: string;
  /** As dialled inside the country; never in international form, which breaks short codes such as 024 or 988. */
  number: string;
  kind: "call" | "text" | "both";
  hours: Hours;
  note: LineNote | null;
  /** The word to send, where a text line needs one. */
  keyword: string | null;
}

export interface Helplines {
  emergency: readonly EmergencyNumber[];
  lines: readonly Line[];
}

export const EU_112 = "https://digital-strategy.ec.europa.eu/en/policies/112";

/** How a figure is noted down in a list that was gone through on one day. */
export const checkedOn =
  (day: Day) =>
  (source: string, confirmed: Confirmation, seen?: string): Sourced => ({
    source,
    checkedOn: day,
    confirmed,
    ...(seen === undefined ? {} : { seen }),
    review: REVIEW,
  });

export const checked = checkedOn("2026-11-22" as Day);

/** What a telephone dials, without what makes it readable; ready for an address, where # means something else. */
export const dialled = (number: string): string => number.replaceAll(/[^\d+*#]/gu, "").replaceAll("#", "%23");
