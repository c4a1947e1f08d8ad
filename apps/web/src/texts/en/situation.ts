/** The first screen. */
export const situation = {}
