/**
 * Gives bytes the base64 and hex of the language in a Node that is older than they are (before 25). Lenient where the
 * language is strict, which is enough: whatever is decoded here is encoded again and compared.
 */
export function teachOlderNode(): void {
  const bytes = Uint8Array as unknown as Record<string, unknown>
  const own = Uint8Array.prototype as unknown as Record<string, unknown>
  bytes['fromBase64'] ??= (text: string) => new Uint8Array(Buffer.from(text, 'base64'))
  bytes['fromHex'] ??= (text: string) => new Uint8Array(Buffer.from(text, 'hex'))
  own['toBase64'] ??= function toBase64(this: Uint8Array): string {
    return Buffer.from(this).toString('base64')
  }
  own['toHex'] ??= function toHex(this: Uint8Array): string {
    return Buffer.from(this).toString('hex')
  }
}
