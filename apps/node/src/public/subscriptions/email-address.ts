/** An address as a mail server takes it, from a form and attacker-controlled; undefined for what is none. */
export function readEmailAddress(given: unknown): string | undefined {
  if (typeof given !== 'string') return undefined
  const text = given.trim()
  if (text.length > 254 || !/^[^\s@<>()[\]",;:\\\p{Cc}]{1,64}@[\p{L}\p{N}.-]{3,190}$/u.test(text))
    return undefined
  const [local, domain] = text.split('@') as [string, string]
  const isName = domain
    .split('.')
    .every((part) => /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u.test(part))
  return isName && domain.includes('.') ? `${local}@${domain.toLowerCase()}` : undefined
}
