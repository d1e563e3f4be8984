/** The largest file that is read at all, in bytes: some two hundred times a journal of many years. */
export const LARGEST_BACKUP = 64 * 1024 * 1024;
