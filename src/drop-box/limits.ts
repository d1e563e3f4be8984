/** The longest text that is taken, in UTF-16 units: what one note keeps (`LONGEST_TEXT` of the domain). */
export const LONGEST_SHARED = 100_000;

/** How many things may wait. More than a person shares; a site that posts without end fills no disk. */
export const MOST_WAITING = 50;
