/** Of an address, attacker-controlled: how many of a list are passed over. What is no such number passes over none. */
export function partSearch({ from }: Readonly<Record<string, unknown>>): number {
  const text = typeof from === 'number' || typeof from === 'string' ? String(from) : ''
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : 0
}
