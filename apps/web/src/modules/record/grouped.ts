/** A digest in groups of four, so that two people can read it to one another. */
export function grouped(hex: string): string {
  return hex.match(/.{1,4}/g)?.join(' ') ?? ''
}
