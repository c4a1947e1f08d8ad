/** Reports and corrections being written. */
export const report = {}
