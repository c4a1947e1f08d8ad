/** The overdue board. */
export const overdue = {}
