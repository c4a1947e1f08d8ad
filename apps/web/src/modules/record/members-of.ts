type State = { readonly state: string; readonly role: string }

/** The states that the circles of an audience stand for, in the order in which they are given. */
export function membersOf<S extends State>(states: readonly S[], audience: readonly string[]): readonly S[] {
  return states.filter(({ role }) => audience.includes(`${role}s`))
}
