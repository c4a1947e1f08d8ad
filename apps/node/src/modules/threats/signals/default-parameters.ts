import type { IndicatorId } from '@concert/statement'
import type { Agreed, AgreedSet } from './agreed.ts'

const indicators: IndicatorId[] = [
  'cases_confirmed_new',
  'cases_probable_new',
  'deaths_confirmed_new',
  'deaths_probable_new',
  'admissions_hospital_new',
  'admissions_icu_new',
  'health_worker_cases_new',
  'imported_cases_new',
]

/**
 * What is applied until the members have agreed on something: named, and never changed under its name. Daily counts:
 * EARS C1 to C3 and `emergence`. Weekly counts: Farrington flexible as soon as there are three years, C2 until then,
 * and `emergence`. A least standard deviation of half a case keeps a single case after a week without any from being
 * one of EARS' signals; `emergence` tells that. The serial interval is that of COVID-19 (Nishiura, Linton,
 * Akhmetzhanov, International Journal of Infectious Diseases 2020;93:284–286).
 */
export const defaultParameters: AgreedSet = {
  parameters: 'concert-1',
  from: 0,
  algorithms: [
    ears('day', 'c1', 0.001),
    ears('day', 'c2', 0.001),
    ears('day', 'c3', 0.025),
    emergence('day'),
    emergence('week'),
    {
      ...ears('week', 'c2', 0.001),
      parameters: { baseline: 7, minSigma: 0.5, alpha: 0.001, untilWeeks: 160 },
    },
    {
      id: 'week-farrington',
      algorithm: 'farrington-flexible',
      version: '1',
      indicators,
      frequency: 'week',
      parameters: {
        b: 5,
        leastYears: 3,
        w: 3,
        noPeriods: 10,
        pastWeeksNotIncluded: 26,
        alpha: 0.005,
        pThresholdTrend: 1,
        thresholdMethod: 'nb-plugin',
      },
    },
    ...(['day', 'week'] as const).map((frequency): Agreed => ({
      id: `${frequency}-reproduction-covid-19`,
      algorithm: 'reproduction-number',
      version: '1',
      indicators: ['cases_confirmed_new'],
      frequency,
      parameters: { event: 'covid-19', mean: 4.7, sd: 2.9, windowDays: 7 },
    })),
  ],
}

function ears(frequency: Agreed['frequency'], method: 'c1' | 'c2' | 'c3', alpha: number): Agreed {
  const parameters = { baseline: 7, minSigma: 0.5, alpha }
  return {
    id: `${frequency}-${method}`,
    algorithm: `ears-${method}`,
    version: '1',
    indicators,
    frequency,
    parameters,
  }
}

function emergence(frequency: Agreed['frequency']): Agreed {
  const parameters = { silenceDays: 21, growthEvidence: 2.5, weeks: 4 }
  return {
    id: `${frequency}-emergence`,
    algorithm: 'emergence',
    version: '1',
    indicators,
    frequency,
    parameters,
  }
}
