import { indicatorOf, type Indicator, type IndicatorId } from '@concert/statement'

export type IndicatorGroup =
  'epidemiological' | 'hospital' | 'testing' | 'contacts' | 'variants' | 'socioeconomic'

/** The code list in the order in which a form asks for it: every indicator once. */
export const indicatorGroups: readonly {
  readonly group: IndicatorGroup
  readonly indicators: readonly IndicatorId[]
}[] = [
  {
    group: 'epidemiological',
    indicators: [
      'cases_confirmed_new',
      'cases_probable_new',
      'cases_suspected',
      'deaths_confirmed_new',
      'deaths_probable_new',
      'deaths_by_age_new',
      'health_worker_cases_new',
      'imported_cases_new',
      'transmission_class',
    ],
  },
  { group: 'hospital', indicators: ['admissions_hospital_new', 'admissions_icu_new'] },
  { group: 'testing', indicators: ['persons_tested_new', 'tests_new'] },
  { group: 'contacts', indicators: ['contacts_under_followup', 'contacts_followed'] },
  { group: 'variants', indicators: ['variants_detected'] },
  {
    group: 'socioeconomic',
    indicators: ['gdp_growth', 'unemployment_rate', 'trade_volume', 'border_status'],
  },
]

/** What a foreign ministry states; everything else is the health side's. */
const diplomatic: readonly IndicatorId[] = [
  'gdp_growth',
  'unemployment_rate',
  'trade_volume',
  'border_status',
]

/** Whether an agency of the type may state the indicator at all. */
export function isStatedBy(agencyType: string | undefined, indicator: IndicatorId): boolean {
  return agencyType !== 'foreign-ministry' || diplomatic.includes(indicator)
}

/** The groups with what an agency of the type may state. */
export function groupsFor(
  agencyType: string | undefined,
): readonly { readonly group: IndicatorGroup; readonly indicators: readonly Indicator[] }[] {
  return indicatorGroups
    .map(({ group, indicators }) => ({
      group,
      indicators: indicators.filter((one) => isStatedBy(agencyType, one)).map((one) => indicatorOf(one)!),
    }))
    .filter(({ indicators }) => indicators.length > 0)
}
