import type { Briefing, BriefingWords } from './briefing.ts'
import type { Block, Cell, Section, Series, Text } from './section.ts'

type Shape = {
  readonly states?: number
  readonly weeks?: number
  /** Another number has other figures in every curve. */
  readonly number?: number
}

/** An issue with every kind of block, whose figures follow from a formula: twelve states over 26 weeks. */
export function sampleBriefing({ states = 12, weeks = 26, number = 7 }: Shape = {}): Briefing {
  const names = Array.from({ length: states }, (_, at) => stateName(at))
  const periods = Array.from({ length: weeks }, (_, at) => weekBefore(weeks - 1 - at))
  return {
    format: 'concert.briefing/v1',
    mode: 'sample',
    organisation: {
      names: text('Organisation of Neighbouring States', 'Организация соседних государств', '邻国组织'),
      secretariat: text('Secretariat', 'Секретариат', '秘书处'),
      languages: ['ru', 'zh', 'en'],
      notice: text(
        'Sample: the figures are invented and show how a briefing is set.',
        'Образец: данные вымышлены и показывают, как оформлен бюллетень.',
        '样本：数据均为虚构，仅用于展示通报的版式。',
      ),
    },
    number,
    date: '2020-04-29',
    event: {
      id: 'covid-19-2020',
      names: text(
        'Coronavirus disease (COVID-19)',
        'Коронавирусная инфекция (COVID-19)',
        '冠状病毒病（COVID-19）',
      ),
    },
    record: {
      origin: 'concert.example/sample',
      size: 12_345,
      root: 'WUuPyW+tq5cRxi2BBMJnfIL3qg2YTlfuWBbXEEX7FoY=',
    },
    previous: { number: 6, date: '2020-04-22', size: 11_702 },
    corrects: {
      number: 5,
      id: '5d41402abc4b2a76b9719d911017c5925d41402abc4b2a76b9719d911017c592',
      reason: text(
        'The figures of State C for week 15 were counted twice.',
        'Данные государства В за 15-ю неделю были учтены дважды.',
        '丙国第15周的数据被重复计入。',
      ),
    },
    words: { en, ru, zh },
    sections: [
      situation(names, periods, number / 7),
      changes(names),
      corrections(names),
      signals(names),
      assessments,
      actions,
      alerts,
    ],
  }
}

const en: BriefingWords = {
  title: 'New cases fall in most states; two report no figures for the last week',
  lead: 'Ten of twelve states have reported for the week of 20–26 April 2020.\n\nThe Secretariat has asked the other two for their figures.',
  notes: { situation: 'Weekends lower the counts of some states.\nTwo states report by week only.' },
}

const ru: BriefingWords = {
  title:
    'В большинстве государств число новых случаев снижается; два государства не представили данных за последнюю неделю',
  lead: 'Данные за неделю 20–26 апреля 2020 года представили десять государств из двенадцати.\n\nСекретариат запросил данные у двух остальных.',
  notes: {
    situation:
      'По выходным дням число случаев в ряде государств занижено.\nДва государства сообщают данные только по неделям.',
  },
}

const zh: BriefingWords = {
  title: '多数国家新增病例下降；两国未报告最近一周数据',
  lead: '十二国中有十国报告了2020年4月20日至4月26日一周的数据。\n\n秘书处已请其余两国提供数据。',
  notes: { situation: '部分国家周末报告的病例数偏低。\n两国仅按周报告。' },
}

function text(english: string, russian: string, chinese: string): Text {
  return { en: english, ru: russian, zh: chinese }
}

const russianLetters = 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ'
const stems = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'

function stateName(at: number): Text {
  const again = at < stems.length ? '' : String(Math.floor(at / stems.length) + 1)
  const letter = `${String.fromCharCode(65 + (at % 26))}${at < 26 ? '' : Math.floor(at / 26) + 1}`
  return text(
    `State ${letter}`,
    `Государство ${russianLetters[at % 28]}${again}`,
    `${stems[at % stems.length]}国${again}`,
  )
}

/** Weeks of 2020 and before it, counted back from its 17th. */
function weekBefore(back: number): string {
  const week = 17 - back
  return week >= 1 ? `2020-W${String(week).padStart(2, '0')}` : `2019-W${String(52 + week).padStart(2, '0')}`
}

/** A wave that begins later from state to state; a state has no figure now and then, and says zero before it. */
function curve(state: number, periods: readonly string[], height: number): Series['points'] {
  return periods.map((period, at) => {
    if ((at + state * 5) % 23 === 22) return { period, value: null, status: 'L' }
    if (state % 5 === 3 && at >= periods.length - 1) return { period, value: null }
    const value = Math.round(height * (state + 1) * Math.exp(-((at - 17 - (state % 5)) ** 2) / 18))
    if (at === periods.length - 1) return { period, value, status: 'P', complete: state % 4 !== 2 }
    return { period, value }
  })
}

function curves(names: readonly Text[], periods: readonly string[], height: number): readonly Series[] {
  return names.map((name, at) => ({ name, frequency: 'week', points: curve(at, periods, height) }))
}

function situation(names: readonly Text[], periods: readonly string[], scale: number): Section {
  return {
    id: 'situation',
    title: text('Situation', 'Обстановка', '形势'),
    blocks: [
      {
        kind: 'paragraph',
        text: text(
          'Figures of all states for the last full week, and how they compare with the week before.',
          'Данные всех государств за последнюю полную неделю и их сопоставление с предыдущей неделей.',
          '各国最近一整周的数据及其与前一周的比较。',
        ),
      },
      weekTable(names, periods.at(-1)!),
      {
        kind: 'chart',
        id: 'cases',
        caption: text(
          'New confirmed cases by week',
          'Новые подтверждённые случаи по неделям',
          '每周新增确诊病例',
        ),
        indicator: 'cases_confirmed_new',
        unit: 'persons',
        source: text('situation reports of the states', 'донесения государств', '各国形势报告'),
        series: curves(names, periods, 900 * scale),
      },
      {
        kind: 'chart',
        id: 'deaths',
        caption: text(
          'New deaths among confirmed cases by week',
          'Новые случаи смерти среди подтверждённых по неделям',
          '每周确诊病例新增死亡',
        ),
        indicator: 'deaths_confirmed_new',
        unit: 'persons',
        series: curves(names, periods, 21 * scale),
      },
      {
        kind: 'chart',
        id: 'all',
        caption: text('All states together', 'Все государства вместе', '各国合计'),
        indicator: 'cases_confirmed_new',
        unit: 'persons',
        series: [
          {
            name: text('All states', 'Все государства', '各国'),
            frequency: 'week',
            points: curve(5, periods, 4_000 * scale),
          },
        ],
      },
    ],
  }
}

function weekTable(names: readonly Text[], week: string): Block {
  return {
    kind: 'table',
    id: 'week',
    caption: text('Last full week', 'Последняя полная неделя', '最近一整周'),
    columns: [
      { id: 'state', title: text('State', 'Государство', '国家') },
      { id: 'week', title: text('Week', 'Неделя', '周') },
      { id: 'cases_confirmed_new', title: text('New cases', 'Новые случаи', '新增病例'), unit: 'persons' },
      { id: 'change', title: text('Change', 'Изменение', '变化'), unit: 'percent' },
      {
        id: 'deaths_confirmed_new',
        title: text('New deaths', 'Новые случаи смерти', '新增死亡'),
        unit: 'persons',
      },
      { id: 'received', title: text('Received', 'Получено', '收到时间') },
    ],
    rows: names.map((name, at): readonly Cell[] => [
      { text: name },
      { period: week },
      at % 5 === 3 ? { gap: '' } : { value: at === 4 ? 0 : 1_234 * at },
      at === 4 ? { gap: 'M' } : { value: at - 6.25, decimals: 1 },
      at === 2
        ? { value: 17, note: text('provisional', 'предварительно', '初步数据') }
        : at % 5 === 3
          ? { gap: 'L', note: text('asked on 27 April', 'запрошено 27 апреля', '已于4月27日询问') }
          : { value: at * 3 },
      { instant: `2020-04-${27 + (at % 2)}T0${at % 10}:15:00.000Z` },
    ]),
  }
}

function changes(names: readonly Text[]): Section {
  return {
    id: 'changes',
    title: text('Changes since the last issue', 'Изменения с предыдущего выпуска', '自上期以来的变化'),
    blocks: [
      {
        kind: 'list',
        items: [
          text(
            'Eleven states have reported since.',
            'С тех пор данные представили одиннадцать государств.',
            '此后有十一国提交报告。',
          ),
          text('One risk assessment was revised.', 'Пересмотрена одна оценка риска.', '一项风险评估已修订。'),
          text(
            `${names[0]!.en} has closed its signal.`,
            `${names[0]!.ru}: сигнал закрыт.`,
            `${names[0]!.zh}已结束其信号。`,
          ),
        ],
      },
    ],
  }
}

function corrections(names: readonly Text[]): Section {
  return {
    id: 'corrections',
    title: text('Corrections', 'Исправления', '更正'),
    blocks: [
      {
        kind: 'table',
        id: 'corrections',
        caption: text('What was restated, and why', 'Что исправлено и почему', '更正内容及理由'),
        columns: [
          { id: 'state', title: text('State', 'Государство', '国家') },
          { id: 'period', title: text('Period', 'Период', '时段') },
          { id: 'before', title: text('Before', 'Было', '更正前'), unit: 'persons' },
          { id: 'after', title: text('After', 'Стало', '更正后'), unit: 'persons' },
          { id: 'reason', title: text('Reason', 'Причина', '理由') },
        ],
        rows: names.slice(0, 4).map((name, at): readonly Cell[] => [
          { text: name },
          at === 0 ? { period: '2020-04-12' } : { period: `2020-W${12 + at}` },
          at === 1 ? { gap: 'O' } : { value: 346 + at },
          { value: 671 * at },
          {
            entry: 9_000 + at,
            text: text(
              'Two laboratories reported late',
              'Две лаборатории представили данные с опозданием',
              '两家实验室报告延迟',
            ),
          },
        ]),
      },
    ],
  }
}

function signals(names: readonly Text[]): Section {
  return {
    id: 'signals',
    title: text('Signals', 'Сигналы', '信号'),
    blocks: [
      {
        kind: 'table',
        id: 'signals',
        caption: text('Open signals', 'Открытые сигналы', '未结信号'),
        columns: [
          { id: 'state', title: text('State', 'Государство', '国家') },
          { id: 'signal', title: text('Signal', 'Сигнал', '信号') },
          { id: 'observed', title: text('Observed', 'Наблюдалось', '观察值'), unit: 'persons' },
          { id: 'threshold', title: text('Threshold', 'Порог', '阈值'), unit: 'persons' },
        ],
        rows: names
          .slice(0, 2)
          .map((name, at): readonly Cell[] => [
            { text: name },
            { text: text('Cases above the expected', 'Число случаев выше ожидаемого', '病例数高于预期') },
            { value: 812 + at },
            { value: 403.5 + at, decimals: 1 },
          ]),
      },
    ],
  }
}

const assessments: Section = {
  id: 'assessments',
  title: text('Risk assessments', 'Оценки риска', '风险评估'),
  blocks: [
    {
      kind: 'paragraph',
      text: text(
        'The risk of further spread in the region is assessed as high, with moderate confidence.',
        'Риск дальнейшего распространения в регионе оценивается как высокий при средней степени уверенности.',
        '本区域进一步传播的风险评估为高，可信度中等。',
      ),
    },
  ],
}

const actions: Section = {
  id: 'actions',
  title: text('Joint actions', 'Совместные действия', '联合行动'),
  blocks: [],
}

const alerts: Section = {
  id: 'alerts',
  title: text('Alerts', 'Оповещения', '警报'),
  blocks: [
    {
      kind: 'alert',
      id: 'alert-1',
      headline: text(
        'Keep to the measures at border crossings',
        'Соблюдайте меры в пунктах пропуска',
        '请遵守口岸防疫措施',
      ),
      description: text(
        'States are advised to keep the screening of travellers in place until further notice.',
        'Государствам рекомендуется до особого уведомления сохранять проверку въезжающих.',
        '建议各国在另行通知前继续对旅客进行筛查。',
      ),
      cap: `<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
<identifier>sample-alert-1</identifier>
<sender>secretariat@concert.example/sample</sender>
<sent>2020-04-28T09:00:00-00:00</sent>
<status>Exercise</status>
<msgType>Alert</msgType>
<scope>Public</scope>
<info>
<language>en</language>
<category>Health</category>
<event>COVID-19</event>
<urgency>Expected</urgency>
<severity>Moderate</severity>
<certainty>Likely</certainty>
<headline>[EXERCISE] Keep to the measures at border crossings</headline>
</info>
</alert>
`,
    },
  ],
}
