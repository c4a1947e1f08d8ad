import type { Role } from '@concert/api'

const order: readonly Role[] = ['reads', 'drafts', 'signs', 'administers']
const included: Readonly<Record<Role, readonly Role[]>> = {
  reads: ['reads'],
  drafts: ['reads', 'drafts'],
  signs: ['reads', 'drafts', 'signs'],
  administers: ['reads', 'administers'],
}

/** The roles with all that they include, in their order. */
export function withIncluded(roles: readonly Role[]): readonly Role[] {
  const all = new Set(roles.flatMap((role) => included[role]))
  return order.filter((role) => all.has(role))
}

/** The choice after a click: what is taken away takes with it whatever includes it. */
export function chooseRoles(before: readonly Role[], after: readonly Role[]): readonly Role[] {
  const taken = before.filter((role) => !after.includes(role))
  return withIncluded(after.filter((role) => !taken.some((one) => included[role].includes(one))))
}
