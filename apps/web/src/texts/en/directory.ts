/** The directory. */
export const directory = {}
