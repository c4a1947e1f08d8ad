/** Verification requests. */
export const requests = {}
