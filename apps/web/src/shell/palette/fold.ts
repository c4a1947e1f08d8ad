/** A text as it is compared: in small letters, without accents, ё as е. */
export function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
