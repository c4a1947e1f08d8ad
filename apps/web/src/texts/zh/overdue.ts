import { locales, wordsOf } from '@concert/language'
import type { Texts } from '../en.ts'

const { number } = wordsOf(locales.zh)

export const overdue: Texts['overdue'] = {
  lead: '各机构按自行声明的周期，或按其上次报告所给出的日期提交报告。各国按礼宾顺序排列。',
  caption: '各机构就本事件的报告情况',
  columns: {
    agency: '国家和机构',
    rhythm: '周期',
    last: '最近报告',
    covers: '数据截至',
    next: '下次期限',
    overdue: '逾期',
  },
  daily: (by) => `每日 ${by}（UTC）前`,
  weekly: (weekday, by) => `每${weekday} ${by}（UTC）前`,
  promised: '上次报告给出的日期',
  inTime: '按期',
  notDue: '无期限',
  mine: '本机构',
  overdueOf: (overdue, all) => `${number(all)} 份中有 ${number(overdue)} 份逾期`,
  onlyOverdue: '仅显示逾期',
  none: '尚无机构就本事件提交报告或声明周期。',
  noneOverdue: '没有逾期报告。',
  report: '提交报告',
  zeroReport: '零报告',
  ask: '请求核实',
  askAll: (agencies) => `就全部 ${number(agencies)} 项逾期提出核实请求`,
  askTitle: '就逾期报告请求核实',
  askMeans:
    '向每个国家分别提出一项请求，以 TLP:AMBER 密封，仅供该国和秘书处阅读。各国自此时起有 24 小时答复。',
  missing: (agency, event, due) =>
    `${agency}关于${event}的报告应于${due}前提交，至今未收到。报告是否已发出？上次报告以来是否有新增病例或死亡？`,
  missingSince: (agency, event, due, covers) =>
    `${agency}关于${event}的报告应于${due}前提交，至今未收到；最近数据截至${covers}。报告是否已发出？此后是否有新增病例或死亡？`,
  asked: '请求已提出，计时开始。',
}
