/** Quoted where it must be, and where a spreadsheet could take an author's words, attacker-controlled, for a formula. */
export function field(value: string | number | boolean): string {
  const text = typeof value === 'string' && formula.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const formula = /^[=+\-@\t\r]/
