import { locales, wordsOf } from '@concert/language'
import type { Change, ChartTexts } from './chart-texts.ts'

const { number } = wordsOf(locales.zh)

function against({ direction, percent }: Change, before: string): string {
  if (direction === 'same') return `与${before}持平`
  const by = percent === undefined ? '' : `${percent}%`
  return `较${before}${direction === 'up' ? '上升' : '下降'}${by}`
}

const weekBefore = (change: Change | undefined): string =>
  change === undefined ? '' : `，${against(change, '前一周')}`
const daysBefore = (change: Change | undefined): string =>
  change === undefined ? '' : `，${against(change, '此前七天')}`

export const zh: ChartTexts = {
  comma: '，',
  space: '',
  colon: '：',
  listComma: '、',
  semicolon: '；',
  stop: '。',
  noFigures: '尚无数据报告',
  noReport: '无报告',
  incomplete: '该周不完整',
  statuses: {
    B: '序列中断',
    D: '定义不同',
    E: '估计值',
    P: '初步值',
    U: '可靠性低',
    V: '未经核实',
    W: '含其他时段的数据',
    K: '已计入其他时段',
    L: '未收集',
    M: '不可能存在',
    O: '缺失',
    Q: '不予公布',
  },
  correction: (period, before, after, date) => `${period}于${date}更正：${before} → ${after}`,
  key: {
    figure: '已报告',
    provisional: '初步、估计或不完整',
    gap: '无数据',
    zero: '零（明确报告）',
    corrected: '后经更正',
    mean: '7日均值',
    interval: '区间',
    dashed: '初步或估计',
  },
  finding: {
    flow: {
      week: (place, indicator, { value, span, change }) =>
        `${place}${indicator}：${span}一周${value}${weekBefore(change)}`,
      day: (place, indicator, { value, span, change }) =>
        `${place}${indicator}：${span}七天${value}${daysBefore(change)}`,
    },
    level: (place, indicator, { value, span }) => `${place}${indicator}：${value}（${span}）`,
    none: (place, indicator) => `${place}${indicator}：尚无数据报告`,
    vintages: (place, indicator, { span, earlier, now, date }) =>
      `${place}${indicator}（${span}）：截至${date}为${earlier}，现为${now}`,
    several: (indicator, span, told) => `${indicator}，${span}：${told}`,
    states: (indicator, span, reported, all) =>
      `${indicator}，${span}：${number(all)}个国家中有${number(reported)}个有数据`,
  },
  described: {
    chart: {
      week: (place, indicator, periods) => `${place}：${indicator}，按周，${periods}。`,
      day: (place, indicator, periods) => `${place}：${indicator}，按日，${periods}。`,
    },
    highest: (value, period) => `最高：${period}，${value}。`,
    last: (value, period) => `最近：${period}，${value}。`,
    trend: {
      week: (change) => `最近一个完整周${against(change, '前一周')}。`,
      day: (change) => `最近七天${against(change, '此前七天')}。`,
    },
    gaps: (periods) => `无数据：${periods}。`,
    corrected: (periods) => `已更正：${periods}。`,
    provisional: (periods) => `初步、估计或不完整：${periods}。`,
    more: (more) => `等另外${number(more)}项`,
    threshold: (label, value) => `${label}：${value}。`,
    changed: (date, changed, periods) =>
      `自${date}以来，${number(periods)}个数值中有${number(changed)}个发生变化。`,
    map: (indicator, span, all) => `${number(all)}个国家地图：${indicator}，${span}。`,
    noFigureOf: (names) => `无数据：${names}。`,
    overdue: (names) => `报告逾期：${names}。`,
  },
  lines: {
    source: (source) => `来源：${source}`,
    licence: (licence) => `许可：${licence}`,
    asOf: (instant) => `截至${instant}所知`,
    unit: (unit) => `单位：${unit}`,
  },
  vintage: { now: '现知', earlier: (date) => `截至${date}` },
  map: {
    state: (name, value, span) => `${name}：${value}，${span}`,
    noFigure: '无数据',
    freshness: { current: '按时报告', overdue: '报告逾期', silent: '尚无报告' },
  },
  table: {
    period: { week: 'ISO周', day: '日期' },
    value: '数值',
    note: '说明',
    status: '状态',
    mean: '7日均值',
    lower: '下限',
    upper: '上限',
    state: '国家',
    freshness: '报告情况',
  },
  instant: (day, time) => `${day} ${time}\u{A0}UTC`,
}
