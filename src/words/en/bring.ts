/** The list for the next session, and what was talked about in one. */
export const bring = {};
