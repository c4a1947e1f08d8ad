import type { AgencyId } from '@concert/statement'
import type { Workspace } from './open-workspace.ts'

const open = { label: 'TLP:CLEAR', audience: ['public'], about: 'covid-19', lang: 'en' } as const
const days = Array.from({ length: 28 }, (_, at) =>
  new Date(Date.UTC(2020, 2, 30 + at)).toISOString().slice(0, 10),
)

/** The narrative of the daily report that `sayMore` adds, which tries to be markup. */
export const narrative = 'Two regions report late. <b>Hospitals have capacity.</b>'
export const reason = 'Late laboratory results of two regions.'

/**
 * Adds to the sample what Kazakhstan's weekly counts do not have: daily figures with a gap and provisional days, a
 * correction of them, groups, classes, figures that are compiled from a publication, and a verification request.
 */
export async function sayMore({ node }: Pick<Workspace, 'node'>): Promise<void> {
  const say = (by: string, kind: 'report' | 'correction' | 'verification-request', body: object) =>
    node.signAndTake(by as AgencyId, { ...open, kind: `situation.${kind}`, body: { ...body } })
  await say('kaz-moh', 'report', { narrative, observations: days.map(tested) })
  await say('kaz-moh', 'report', { observations: [...groups(), ...classes()] })
  const source = { name: 'A public data set', dataset: 'owid', licence: 'CC BY 4.0' }
  await say('sco-secretariat', 'report', { source, observations: days.map(compiled) })
  await say('kaz-moh', 'correction', { reason, observations: [{ ...tested('2020-04-10', 11), value: 999 }] })
  await say('sco-secretariat', 'verification-request', { state: 'KAZ', question: 'Is there a cluster?' })
}

function tested(period: string, at: number): object {
  const figure = at === 5 ? { value: null, status: 'L' } : { value: 100 + at, status: at > 25 ? 'P' : 'A' }
  return { place: 'KAZ', period, indicator: 'persons_tested_new', ...figure }
}

function compiled(period: string, at: number): object {
  return { place: 'KAZ', period, indicator: 'cases_confirmed_new', value: 50 + at, status: 'A' }
}

function groups(): object[] {
  return ['0-19', '20-59', '60+'].map((stratum, value) => ({
    place: 'KAZ',
    period: '2020-W16',
    indicator: 'deaths_by_age_new',
    stratum,
    value,
    status: 'A',
  }))
}

function classes(): object[] {
  return ['sporadic', 'clusters'].map((value, at) => ({
    place: 'KAZ',
    period: `2020-W1${5 + at}`,
    indicator: 'transmission_class',
    value,
    status: 'A',
  }))
}
