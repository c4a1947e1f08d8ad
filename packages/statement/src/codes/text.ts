import { z } from 'zod'

/**
 * What no text may hold: control characters (PostgreSQL takes no U+0000), line separators, half surrogates, and
 * the characters that make a screen show a text in another order than it is written (Unicode UTS #55).
 */
const unsafe = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]/u
const paragraphMarks = /[\n\t]/g

/** Says what is wrong with a name or another text of one line, or nothing. Lengths count code points. */
export function lineFault(text: string, maxLength: number): string | undefined {
  if (text === '') return 'is empty'
  if (text !== text.trim()) return 'must not begin or end with a space'
  if (unsafe.test(text)) return 'must hold no control, line end or direction override characters'
  return lengthFault(text, maxLength)
}

/** Says what is wrong with a text of paragraphs, or nothing; lines end with `\n`. */
export function proseFault(text: string, maxLength: number): string | undefined {
  if (text.trim() === '') return 'is empty'
  if (unsafe.test(text.replaceAll(paragraphMarks, ' ')))
    return 'must hold no control or direction override characters; lines end with \\n alone'
  return lengthFault(text, maxLength)
}

function lengthFault(text: string, maxLength: number): string | undefined {
  if (text.length <= maxLength) return undefined
  const length = Array.from(text).length
  return length <= maxLength ? undefined : `has ${length} characters, at most ${maxLength} are taken`
}

export function lineSchema(maxLength: number): z.ZodType<string> {
  return textSchema(lineFault, maxLength)
}

export function proseSchema(maxLength: number): z.ZodType<string> {
  return textSchema(proseFault, maxLength)
}

function textSchema(fault: typeof lineFault, maxLength: number): z.ZodType<string> {
  return z
    .string()
    .refine((text) => fault(text, maxLength) === undefined, {
      error: ({ input }) => fault(input as string, maxLength)!,
    })
    .meta({ minLength: 1, maxLength })
}

/** A language tag of BCP 47, as `en` or `zh-Hans`. */
export const languageTagSchema = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a BCP 47 language tag, as en or zh-Hans')

const maxLanguages = 30

/** A name in English and in the organisation's other languages, by language tag. */
export const namesSchema = z
  .record(languageTagSchema, lineSchema(300))
  .refine((names) => Object.hasOwn(names, 'en'), 'needs an English name')
  .refine((names) => Object.keys(names).length <= maxLanguages, `has more than ${maxLanguages} languages`)
  .meta({ required: ['en'], maxProperties: maxLanguages })

const maxTextLanguages = 10

/** A text of paragraphs in one or several languages, by language tag. */
export function textsSchema(maxLength: number): z.ZodType<Readonly<Record<string, string>>> {
  return z
    .record(languageTagSchema, proseSchema(maxLength))
    .refine((texts) => Object.keys(texts).length > 0, 'needs a text in one language at least')
    .refine(
      (texts) => Object.keys(texts).length <= maxTextLanguages,
      `has more than ${maxTextLanguages} languages`,
    )
    .meta({ minProperties: 1, maxProperties: maxTextLanguages })
}
