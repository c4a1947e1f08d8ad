export type DecimalMark = ',' | '.'

/** How a number is read where it can be read in two ways: `1,234` is a thousand and more, or one and a little. */
export type NumberReading = {
  /** The mark that the writer's language sets before decimals. */
  readonly decimal: DecimalMark
  /** The number is a count, which has no decimals. */
  readonly isCount: boolean
}

/**
 * Reads a number as people and spreadsheets write it: groups of three (of two and three in India) parted by commas,
 * points, spaces or apostrophes, decimals after a point or a comma, any minus, full-width digits. Undefined when it is
 * not one number. A count may still come with decimals; whoever asks says that it has none.
 */
export function readNumber(text: string, reading: NumberReading): number | undefined {
  const [, minus, body] = /^([-\u2010-\u2015\u2212+]?)(.*)$/su.exec(plain(text))!
  const parts = partsOf(body!, reading)
  if (parts === undefined || !isGrouped(parts.whole) || !/^\d*$/.test(parts.decimals)) return undefined
  const size = Number(`${parts.whole.replaceAll(/\D/g, '')}.${parts.decimals}`)
  return minus === '' || minus === '+' || size === 0 ? size : -size
}

/** Whether the text is read differently by the two decimal marks. */
export function isAmbiguous(text: string): boolean {
  const readings = ([',', '.'] as const).map((decimal) => readNumber(text, { decimal, isCount: false }))
  return readings[0] !== readings[1]
}

/** Full-width signs as plain ones, every space as one space, apostrophes alike. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s\u2009\u202f]+/gu, ' ')
    .replaceAll(/[’‘]/g, "'")
    .trim()
}

type Parts = { readonly whole: string; readonly decimals: string }

function partsOf(body: string, reading: NumberReading): Parts | undefined {
  const at = decimalAt(body, reading)
  if (at === undefined) return { whole: body, decimals: '' }
  const parts = { whole: body.slice(0, at), decimals: body.slice(at + 1) }
  return parts.decimals === '' ? undefined : parts
}

/** Where the decimals begin; undefined where there are none. Two kinds of mark: the last is the decimal one. */
function decimalAt(body: string, { decimal, isCount }: NumberReading): number | undefined {
  const marks = [...body.matchAll(/[.,]/g)]
  const last = marks.at(-1)
  if (last === undefined) return undefined
  const isOnlyOne = marks.length === 1
  if (!isOnlyOne) return marks.some(([mark]) => mark !== last[0]) ? last.index : undefined
  const couldGroup = /^[1-9]\d{0,2}[.,]\d{3}$/.test(body)
  if (!couldGroup) return last.index
  return isCount || last[0] !== decimal ? undefined : last.index
}

/** Digits alone, or in groups of one kind of mark, the last of three. */
function isGrouped(whole: string): boolean {
  return /^\d+$/.test(whole) || /^\d{1,3}([ ',.])(?:\d{2,3}\1)*\d{3}$/.test(whole)
}
