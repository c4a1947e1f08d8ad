/** Traffic Light Protocol 2.0 labels, from widest to narrowest. Never translated. A label narrows, it does not grant. */
export const labels = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const
export type Label = (typeof labels)[number]

/**
 * Who may read a statement: `public`, or any of the organisation's circles (`members`, `observers`,
 * `dialogue-partners`, `secretariat`), states (`KAZ`) and agencies (`kaz-moh`). Sorted, without repeats.
 */
export type Audience = readonly string[]

export const circles = ['members', 'observers', 'dialogue-partners', 'secretariat'] as const

export type AgencyId = string & { readonly agencyId: unique symbol }

/** TLP:CLEAR is for everyone and everything else is not: the label and the audience must agree on that. */
export function labelFault(label: Label, audience: Audience): string | undefined {
  const isPublic = audience[0] === 'public'
  if (label === 'TLP:CLEAR' && !isPublic)
    return 'TLP:CLEAR is for the public: the audience must be ["public"]'
  if (label !== 'TLP:CLEAR' && isPublic)
    return `${label} is not for the public: name the audience, as ["members","observers"]`
  return undefined
}
