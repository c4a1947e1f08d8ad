import type { Table } from './table.ts'

/** The table as CSV by RFC 4180, lines ended by CRLF, with codes as heads. */
export function formatCsv({ head, rows }: Table): string {
  const lines = [head.map(({ code }) => code), ...rows.map((row) => row.map(({ data }) => data))]
  return lines.map((cells) => `${cells.map(field).join(',')}\r\n`).join('')
}

/** Quoted where it must be, and where a spreadsheet could take an author's words, attacker-controlled, for a formula. */
function field(text: string): string {
  const guarded = formula.test(text) && !number.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

const formula = /^[=+\-@\t\r]/
const number = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/
