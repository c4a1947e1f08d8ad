import { locales, wordsOf } from '@concert/language'
import type { Texts } from '../en.ts'

const { number } = wordsOf(locales.zh)

export const requests: Texts['requests'] = {
  lead: '请有关国家核实所获悉的境内事件信息；自收到请求起 24 小时内答复，周末照常计时（《国际卫生条例（2005）》第十条）。',
  caption: '核实请求，按时间由近及远排列',
  ask: '请求核实',
  show: '显示',
  filters: { all: '全部', mine: '与本方有关', open: '未答复' },
  count: (requests) => `${number(requests)} 项请求`,
  columns: {
    state: '被询问国',
    question: '问题',
    by: '询问方',
    readers: '可见范围',
    clock: '答复',
  },
  none: '尚未请任何国家核实信息。',
  noneShown: '没有此类请求。',
  toState: (state) => `致${state}的核实请求`,
  kind: '核实请求',
  awaitsYou: '等待贵国答复',
  asked: '提出时间',
  event: '事件',
  noEvent: '未涉及本记录中的事件',
  heardFrom: '信息来源',
  question: '问题',
  replies: '答复',
  noReplies: '尚未答复。',
  answeredAfter: (length) => `${length}后答复`,
  late: (length) => `逾期 ${length}`,
  clock: '答复时限',
  outcomes: {
    acknowledged: '确认收到',
    confirmed: '情况属实',
    discarded: '情况不实',
    'under-investigation': '正在调查',
  },
  notFound: '没有该请求',
  notFoundMeans: '该请求可能不对您开放，或在您查看的时间点尚未提出。',
}
