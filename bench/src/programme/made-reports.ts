import type { Said, Writer } from './open-writer.ts'

/** Daily reports of one figure, each of a day that no other one states. */
export async function sayReports({ say }: Writer, count: number): Promise<void> {
  for (let at = 0; at < count; at++) await say(reportOf(at))
}

export function reportOf(at: number): Said {
  const period = new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10)
  const observations = [{ place: 'KAZ', period, indicator: 'cases_confirmed_new', value: at % 977 }]
  return { by: 'kaz-moh', kind: 'situation.report', about: 'covid-19', body: { observations } }
}
