export type Held = { readonly invitation?: string; readonly code?: string }

/** What an address holds behind its #, attacker-controlled: an invitation's token or the first administrator's code. */
export function readInvitation(hash: string): Held {
  const fields = new URLSearchParams(hash.replace(/^#/, ''))
  const held = (name: string): string | undefined => {
    const value = fields.get(name)
    return value !== null && /^[\w-]{1,100}$/.test(value) ? value : undefined
  }
  const [invitation, code] = [held('invitation'), held('code')]
  if (invitation !== undefined) return { invitation }
  return code === undefined ? {} : { code }
}
