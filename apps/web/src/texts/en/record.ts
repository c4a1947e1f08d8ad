/** The record and its check. */
export const record = {}
