/** Days, weeks from Monday or months as whole numbers that follow one another, as R's `aggregate.by` counts them. */
export interface Epochs {
  /** The number of the epoch that holds a day (`2011-06-02`); undefined when it is no day. */
  readonly indexOf: (day: string) => number | undefined
  /** The epoch's first day. */
  readonly firstDay: (index: number) => string
}

const dayMs = 86_400_000

/** 1970-01-01 is a Thursday: the Monday before it is day −3. */
const mondayOffset = 3

export const epochs = {
  '1 day': { indexOf: dayNumber, firstDay: dayOf },
  '1 week': {
    indexOf: (day) => map(dayNumber(day), (number) => Math.floor((number + mondayOffset) / 7)),
    firstDay: (index) => dayOf(index * 7 - mondayOffset),
  },
  '1 month': {
    indexOf: (day) => map(dayNumber(day), () => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1),
    firstDay: (index) =>
      `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`,
  },
} as const satisfies Readonly<Record<string, Epochs>>

function dayNumber(day: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return undefined
  const ms = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(ms) || dayOf(ms / dayMs) !== day ? undefined : ms / dayMs
}

function dayOf(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10)
}

function map<T, U>(value: T | undefined, to: (value: T) => U): U | undefined {
  return value === undefined ? undefined : to(value)
}
