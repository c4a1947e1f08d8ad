import type { z } from 'zod'
import { quote } from './quote.ts'

/** Says what is wrong in a field in Concert's words; undefined leaves it to the schema library's own. */
export const faultMessage: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'is missing'
        : `must be ${nameOf(issue.expected)}, not ${show(issue.input)}`
    case 'unrecognized_keys':
      return `has no field ${quote(issue.keys[0]!)}; leave it out${andMore(issue.keys.length - 1)}`
    case 'invalid_value':
      return oneOf(issue.values, issue.input)
    case 'too_big':
      return `must be at most ${issue.maximum}${unitOf(issue.origin)}`
    case 'too_small':
      return `must be at least ${issue.minimum}${unitOf(issue.origin)}`
    case 'invalid_format':
      return `${show(issue.input)} is not ${issue.format === 'regex' ? `of the form ${issue.pattern}` : `a valid ${issue.format}`}`
    case 'invalid_key':
      return issue.issues[0]?.message ?? 'is not a key that is taken here'
    case 'invalid_union':
      return `cannot be ${show(issue.input)}`
    default:
      return undefined
  }
}

function andMore(others: number): string {
  return others > 0 ? ` (and ${others} more)` : ''
}

function oneOf(values: readonly unknown[], found: unknown): string {
  const known = `${values.length > 1 ? 'one of ' : ''}${values.map(String).join(', ')}`
  return found === undefined ? `is missing: ${known}` : `must be ${known}, not ${show(found)}`
}

const names: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

function nameOf(type: string): string {
  return names[type] ?? type
}

function show(value: unknown): string {
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters long'
  return origin === 'array' ? ' items long' : ''
}
