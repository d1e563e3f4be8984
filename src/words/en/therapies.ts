/** Several therapies, pausing, ending, starting again. */
export const therapies = {};
