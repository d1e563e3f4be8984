/** The calendar file. */
export const calendar = {};
