import { dayNumber, weekOf } from '@concert/statement'
import type { OrganisationFile } from '../founding/organisation-file.ts'
import { figuresSource, firstMonday, weeklyFigures, wuhanRevision } from './figures.ts'
import type { Line } from './story/beat.ts'

const open = { label: 'TLP:CLEAR', audience: ['public'], about: 'covid-19', lang: 'en' } as const

/** What a state reports of the week, the first being 0; China's week of 13 April is without Wuhan's revision. */
export function weekReport(
  { state, reports }: OrganisationFile['states'][number],
  week: number,
): (Line & { readonly name: string }) | undefined {
  const figures = figuresOf(state, week)
  if (figures === undefined) return undefined
  const monday = dayNumber(firstMonday)! + week * 7
  const { cases, deaths } = isRevised(state, monday)
    ? { cases: figures.cases - wuhanRevision.cases, deaths: figures.deaths - wuhanRevision.deaths }
    : figures
  const zero = cases === 0 && deaths === 0
  const body = {
    observations: observations(state, monday, cases, deaths),
    source: figuresSource,
    ...(zero ? { zero } : {}),
  }
  return {
    name: `report ${state} ${weekOf(monday)}`,
    by: reports,
    draft: { ...open, kind: 'situation.report', body },
  }
}

function isRevised(state: string, monday: number): boolean {
  return state === wuhanRevision.state && monday === dayNumber(wuhanRevision.monday)
}

export function figuresOf(state: string, week: number): { cases: number; deaths: number } | undefined {
  const pair = weeklyFigures[state]?.split(' ')[week]
  if (pair === undefined) return undefined
  const [cases, deaths] = pair.split('/').map(Number) as [number, number]
  return { cases, deaths }
}

export function observations(place: string, monday: number, cases: number, deaths: number, status = 'A') {
  const period = weekOf(monday)
  return [
    {
      place,
      period,
      indicator: 'cases_confirmed_new',
      value: cases,
      unit: 'persons',
      status,
      definition: '1',
    },
    {
      place,
      period,
      indicator: 'deaths_confirmed_new',
      value: deaths,
      unit: 'persons',
      status,
      definition: '1',
    },
  ]
}
