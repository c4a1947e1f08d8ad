import { locales, wordsOf } from '@concert/language'
import type { ThreatsTexts } from '../en/threats-texts.ts'

const { number } = wordsOf(locales.zh)

export const leadTime: ThreatsTexts['leadTime'] = {
  lead: '各国拥有的时间：从首份送达报告到本国首批病例和首项措施。以您可见的内容为准。',
  empty: '记录中没有此事件起始的信息。',
  origin: '起始地',
  choose: '起算地',
  byRecord: '记录所示的起始地',
  began: '起始于',
  notified: '当地通报',
  notStated: '未说明',
  table: '各国提前时间',
  described: '以天为刻度显示各国首份报告、首批病例和首项措施；表格内容相同。',
  unit: '天',
  source: '载入记录的首份报告',
  finding: (warned, all) =>
    `在出现病例的 ${number(all)} 个国家中，有 ${number(warned)} 国在首批病例之前收到报告`,
  columns: {
    state: '国家',
    reached: '首份送达报告',
    inform: '通知间隔',
    onset: '首批病例',
    lead: '提前时间',
    measure: '首项措施',
    act: '报告至措施',
    ahead: '措施至首批病例',
  },
  days: (days) => `${number(days)} 天`,
  none: { reached: '无报告', onset: '未报告', measure: '未说明' },
}
