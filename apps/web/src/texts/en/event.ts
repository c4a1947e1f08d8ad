/** An event’s page. */
export const event = {}
