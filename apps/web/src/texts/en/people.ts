/** Sign-in, persons, sessions, invitations. */
export const people = {}
