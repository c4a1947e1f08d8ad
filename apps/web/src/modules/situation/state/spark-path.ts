const width = 120
const height = 28
const edge = 2

/** Room of a spark in pixels of its drawing. */
export const sparkSize = { width, height } as const

/** A line over figures at equal steps, from zero to the highest; a gap breaks it, and a figure that stands alone is a dash. */
export function sparkPath(values: readonly (number | undefined)[]): string {
  const told = values.filter((value) => value !== undefined)
  if (told.length === 0) return ''
  const [low, high] = [Math.min(0, ...told), Math.max(0, ...told)]
  const x = (at: number): number => round(edge + (at / Math.max(1, values.length - 1)) * (width - 2 * edge))
  const y = (value: number): number =>
    round(height - edge - ((value - low) / (high - low || 1)) * (height - 2 * edge))
  return values
    .map((value, at) => {
      if (value === undefined) return ''
      const before = values[at - 1]
      const isAlone = before === undefined && values[at + 1] === undefined
      return `${before === undefined ? 'M' : 'L'}${x(at)} ${y(value)}${isAlone ? 'h1' : ''}`
    })
    .join('')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
