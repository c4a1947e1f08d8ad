import type { Briefing } from './briefing.ts'

/**
 * The issue as its figures file. There is one encoding of a briefing: keys in the order of their UTF-16 code units,
 * no space, strings and numbers as ECMAScript writes them (RFC 8785), UTF-8, one line feed at the end. What is
 * undefined is left out.
 */
export function formatJson(briefing: Briefing): string {
  return `${formatValue(briefing)}\n`
}

function formatValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatValue).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const keys = Object.keys(value).sort()
  const members = keys.flatMap((key) => formatMember(key, (value as Readonly<Record<string, unknown>>)[key]))
  return `{${members.join(',')}}`
}

function formatMember(key: string, value: unknown): readonly string[] {
  return value === undefined ? [] : [`${JSON.stringify(key)}:${formatValue(value)}`]
}
