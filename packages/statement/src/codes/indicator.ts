export type Language = 'en' | 'ru' | 'zh'
export type Translated = Readonly<Record<Language, string>>

/** What a stratum of an indicator is: the dimension that its observations are broken down by. */
export type Dimension = 'age' | 'exposure' | 'variant'

/**
 * `flow` counts what is new in the period, `stock` what stands at its end, `category` is one of named classes,
 * `measure` is any other quantity. Cumulative counts, positivity and 14-day rates are derived and never stated.
 */
export type Indicator = {
  readonly id: IndicatorId
  readonly type: 'flow' | 'stock' | 'category' | 'measure'
  readonly unit: 'persons' | 'tests' | 'samples' | 'class' | 'percent' | 'million USD'
  readonly version: string
  readonly name: Translated
  readonly definition: string
  readonly source: string
  readonly categories?: readonly string[]
  readonly dimension?: Dimension
  readonly sealedByDefault?: true
}

export type IndicatorId = (typeof indicatorIds)[number]

/** The ids alone, in the order of the code list. */
export const indicatorIds = [
  'cases_confirmed_new',
  'cases_probable_new',
  'cases_suspected',
  'deaths_confirmed_new',
  'deaths_probable_new',
  'deaths_by_age_new',
  'admissions_hospital_new',
  'admissions_icu_new',
  'persons_tested_new',
  'tests_new',
  'health_worker_cases_new',
  'contacts_under_followup',
  'contacts_followed',
  'transmission_class',
  'imported_cases_new',
  'variants_detected',
  'gdp_growth',
  'unemployment_rate',
  'trade_volume',
  'border_status',
] as const

const whoSurveillance = 'WHO, Public health surveillance for COVID-19, interim guidance'
const concert = 'Concert code list'

/** The code list: one definition, unit and source for all states. A changed definition gets a new version. */
export const indicators: readonly Indicator[] = [
  flow(
    'cases_confirmed_new',
    ['New confirmed cases', 'Новые подтверждённые случаи', '新增确诊病例'],
    'Persons with laboratory confirmation of infection, whatever their signs and symptoms, first reported in the period.',
    whoSurveillance,
  ),
  flow(
    'cases_probable_new',
    ['New probable cases', 'Новые вероятные случаи', '新增临床诊断病例'],
    'Persons who meet the probable case definition of the event and are not confirmed, first reported in the period.',
    whoSurveillance,
  ),
  stock(
    'cases_suspected',
    ['Suspected cases', 'Подозрительные случаи', '现有疑似病例'],
    'Persons who meet the suspected case definition of the event and are under investigation at the end of the period.',
    whoSurveillance,
  ),
  flow(
    'deaths_confirmed_new',
    ['New deaths among confirmed cases', 'Новые случаи смерти среди подтверждённых', '新增确诊死亡'],
    'Deaths of confirmed cases with no clear other cause and no period of complete recovery in between, first reported in the period.',
    'WHO, International guidelines for certification and classification of COVID-19 as cause of death',
  ),
  flow(
    'deaths_probable_new',
    ['New deaths among probable cases', 'Новые случаи смерти среди вероятных', '新增疑似死亡'],
    'Deaths of probable cases with no clear other cause and no period of complete recovery in between, first reported in the period.',
    'WHO, International guidelines for certification and classification of COVID-19 as cause of death',
  ),
  {
    ...flow(
      'deaths_by_age_new',
      ['New deaths by age group', 'Новые случаи смерти по возрасту', '按年龄组新增死亡'],
      'Deaths of confirmed cases in one age group in completed years, first reported in the period.',
      whoSurveillance,
    ),
    dimension: 'age',
  },
  flow(
    'admissions_hospital_new',
    ['New hospital admissions', 'Новые госпитализации', '新增住院'],
    'Confirmed or probable cases admitted to hospital for the disease in the period.',
    whoSurveillance,
  ),
  flow(
    'admissions_icu_new',
    ['New intensive care admissions', 'Новые поступления в реанимацию', '新增重症监护'],
    'Confirmed or probable cases admitted to an intensive care unit in the period.',
    whoSurveillance,
  ),
  flow(
    'persons_tested_new',
    ['Persons newly tested', 'Впервые обследованные лица', '新增受检人数'],
    'Persons tested for the first time for the event in the period; each person counts once.',
    whoSurveillance,
  ),
  {
    ...flow(
      'tests_new',
      ['Tests performed', 'Проведённые тесты', '新增检测数'],
      'Tests performed in the period; a person may count more than once.',
      concert,
    ),
    unit: 'tests',
  },
  flow(
    'health_worker_cases_new',
    ['New cases among health workers', 'Новые случаи среди медработников', '新增医务人员病例'],
    'Confirmed cases whose occupation is in health care, first reported in the period.',
    whoSurveillance,
  ),
  stock(
    'contacts_under_followup',
    ['Contacts under follow-up', 'Контактные под наблюдением', '医学观察中的密切接触者'],
    'Contacts of confirmed and probable cases who are within their follow-up time at the end of the period.',
    'WHO, Contact tracing in the context of COVID-19, interim guidance',
  ),
  stock(
    'contacts_followed',
    ['Contacts followed', 'Контактные, наблюдавшиеся в период', '已随访的密切接触者'],
    'Contacts under follow-up who were seen or spoken to on the last day of the period.',
    'WHO, Contact tracing in the context of COVID-19, interim guidance',
  ),
  {
    id: 'transmission_class',
    type: 'category',
    unit: 'class',
    version: '1',
    name: { en: 'Transmission classification', ru: 'Классификация передачи', zh: '传播分类' },
    definition: 'How the disease spreads in the place, by its own assessment at the end of the period.',
    source: whoSurveillance,
    categories: ['none', 'sporadic', 'clusters', 'community'],
  },
  {
    ...flow(
      'imported_cases_new',
      ['New imported cases', 'Новые завозные случаи', '新增境外输入病例'],
      'Confirmed cases exposed outside the reporting state, by country of exposure, first reported in the period.',
      whoSurveillance,
    ),
    dimension: 'exposure',
    sealedByDefault: true,
  },
  {
    ...flow(
      'variants_detected',
      ['Variants detected', 'Выявленные варианты', '检出的变异株'],
      'Sequenced samples of the period assigned to one lineage.',
      'WHO, Guidance for surveillance of SARS-CoV-2 variants',
    ),
    unit: 'samples',
    dimension: 'variant',
  },
  measure(
    'gdp_growth',
    'percent',
    ['GDP growth', 'Рост ВВП', '国内生产总值增长率'],
    'Growth of gross domestic product at constant prices against the same period of the year before.',
    'System of National Accounts 2008',
  ),
  measure(
    'unemployment_rate',
    'percent',
    ['Unemployment rate', 'Уровень безработицы', '失业率'],
    'Unemployed persons as a share of the labour force.',
    'ILO, Resolution of the 19th International Conference of Labour Statisticians',
  ),
  measure(
    'trade_volume',
    'million USD',
    ['Trade volume', 'Внешнеторговый оборот', '进出口贸易额'],
    'Exports plus imports of goods in the period.',
    'UN, International Merchandise Trade Statistics 2010',
  ),
  {
    id: 'border_status',
    type: 'category',
    unit: 'class',
    version: '1',
    name: { en: 'Border status', ru: 'Режим границы', zh: '边境状态' },
    definition: 'Strictest rule in force at the end of the period for persons who enter the state.',
    source: concert,
    categories: ['open', 'screening', 'quarantine', 'partly closed', 'closed'],
  },
]

const byId = new Map<string, Indicator>(indicators.map((indicator) => [indicator.id, indicator]))

export function indicatorOf(id: string): Indicator | undefined {
  return byId.get(id)
}

/** In English, Russian and Chinese. */
type Names = readonly [en: string, ru: string, zh: string]

function flow(id: IndicatorId, names: Names, definition: string, source: string): Indicator {
  const [en, ru, zh] = names
  return { id, type: 'flow', unit: 'persons', version: '1', name: { en, ru, zh }, definition, source }
}

function stock(id: IndicatorId, names: Names, definition: string, source: string): Indicator {
  return { ...flow(id, names, definition, source), type: 'stock' }
}

function measure(
  id: IndicatorId,
  unit: Indicator['unit'],
  names: Names,
  definition: string,
  source: string,
): Indicator {
  return { ...flow(id, names, definition, source), type: 'measure', unit }
}
