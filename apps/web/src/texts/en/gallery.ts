/** The design page. */
export const gallery = {}
