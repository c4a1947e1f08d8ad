/** A state’s page. */
export const state = {}
