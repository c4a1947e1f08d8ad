const msPerDay = 86_400_000

/**
 * The calendar of a series: how many values a year has, and, if the same week of former years is to be found by
 * date, the first day of each value's period in days since 1970-01-01, rising.
 */
export type Calendar = {
  readonly frequency: number
  readonly days?: ArrayLike<number>
}

/**
 * Finds the same place in former years: `points(index, years)` answers index 0 = the current one, then 1, 2 … years
 * back; -1 where the series has none.
 */
export type ReferencePoints = (index: number, years: number) => number[]

/**
 * Without days: index − years × frequency. With days (frequency 12, 52 or 365): the same date, 29 February being
 * 1 March in other years; for weeks then the nearest day of the same weekday, so that a week is compared with the
 * week that holds its date.
 */
export function referencePoints({ frequency, days }: Calendar): ReferencePoints {
  if (days === undefined)
    return (index, years) =>
      Array.from({ length: years + 1 }, (_, year) => Math.max(-1, index - year * frequency))
  requireDatedFrequency(frequency)
  const indexOf = new Map(Array.from(days, (day, index) => [day, index]))
  return (index, years) =>
    Array.from({ length: years + 1 }, (_, year) => {
      const day = yearsBefore(days[index]!, year)
      return indexOf.get(frequency === 52 ? sameWeekday(day, days[index]!) : day) ?? -1
    })
}

function yearsBefore(day: number, years: number): number {
  if (years === 0) return day
  const date = new Date(day * msPerDay)
  return Date.UTC(date.getUTCFullYear() - years, date.getUTCMonth(), date.getUTCDate()) / msPerDay
}

/** The day nearest to `day` that has the weekday of `model`; seven is odd, so there is one. */
function sameWeekday(day: number, model: number): number {
  const ahead = (((model - day) % 7) + 7) % 7
  return ahead <= 3 ? day + ahead : day + ahead - 7
}

/**
 * The values around the same place of each former year, w before and w after it: `window(index, years)` answers years
 * × (2w + 1) indices, -1 where the series has none. By date each of them is found on its own, as
 * `surveillance::algo.farrington` does it: weeks by the nearest day of the same weekday, months by the day of the
 * month.
 */
export function referenceWindow({ frequency, days }: Calendar, w: number): ReferencePoints {
  const steps = Array.from({ length: 2 * w + 1 }, (_, place) => place - w)
  const ofEachYear = (years: number, find: (year: number, step: number) => number) =>
    Array.from({ length: years }, (_, year) => steps.map((step) => find(year + 1, step))).flat()
  if (days === undefined)
    return (index, years) => ofEachYear(years, (year, step) => Math.max(-1, index - year * frequency + step))
  requireDatedFrequency(frequency)
  const indexOf = new Map(Array.from(days, (day, index) => [day, index]))
  return (index, years) =>
    ofEachYear(years, (year, step) => {
      const day = stepped(yearsBefore(days[index]!, year), step, frequency)
      return indexOf.get(frequency === 52 ? sameWeekday(day, days[index]!) : day) ?? -1
    })
}

function stepped(day: number, step: number, frequency: 12 | 52 | 365): number {
  if (frequency !== 12) return day + step * (frequency === 52 ? 7 : 1)
  const date = new Date(day * msPerDay)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + step, date.getUTCDate()) / msPerDay
}

function requireDatedFrequency(frequency: number): asserts frequency is 12 | 52 | 365 {
  if (frequency !== 12 && frequency !== 52 && frequency !== 365)
    throw new RangeError(`With dates a year has 12, 52 or 365 values, not ${frequency}`)
}
