import { locales, wordsOf } from '@concert/language'
import type { Texts } from '../en.ts'

const { number } = wordsOf(locales.zh)

export const state: Texts['state'] = {
  unknown: '名录中没有这个国家',
  unknownMeans: '本组织名录中没有该代码。',
  noFigures: '该国尚无关于该事件的数据。',
  more: '显示更多',
  data: {
    csv: '全部数据（CSV）',
    json: '全部数据（JSON）',
    outlook: '再生数与预测',
    record: '记录中的全部内容',
  },
  lines: {
    own: (agency) => `${agency}：本国报告`,
    compiled: (publication) => `据出版来源编制：${publication}`,
    every: { day: '按日', week: '按周' },
    audience: (audience) => `受众：${audience}`,
    after: (agency, publications) => `${agency}，依据：${publications}`,
  },
  controls: {
    every: '数据',
    place: '地点',
    line: '数据来源方',
    earlier: '与当日结束（UTC）时所知对比',
    onlyNow: '仅显示现在所知',
  },
  indicators: {
    title: '全部指标',
    compiled: '编制数据',
    series: (series) => `${number(series)} 个序列`,
  },
  sources: {
    own: '本国报告',
    title: (place, indicator, sources) =>
      `${place}\u{A0}· ${indicator}：本国报告与出版来源对照，共${number(sources)}个序列`,
    source: '见各线标注',
  },
  classes: { period: '自', value: '类别', entry: '条目' },
  vintages: {
    title: (place, indicator, period) => `一项数据的历次数值：${place}\u{A0}· ${indicator}\u{A0}· ${period}`,
    more: (restated, all) => `该序列${number(all)}项数据中，有${number(restated)}项经过更正。`,
    period: '时段',
    mark: '◆',
    caption: '该项数据的全部数值，最早的在前',
    known: '何时起已知',
    value: '数值',
    status: '状态',
    by: '声明方',
    reason: '理由（作者原文）',
    until: '被取代于',
    stands: '现行',
    missing: '缺失',
  },
  reports: {
    title: '报告',
    none: '该国机构尚未就该事件提交报告。',
    covers: (dates) => `${dates}的报告`,
    nothing: '不含数据的报告',
    figures: (figures) => `${number(figures)} 项数据`,
    stated: '明确报告无新增',
  },
  corrections: '更正及其理由',
  requests: { title: '向该国提出的核实请求', none: '尚未向该国提出核实请求。' },
  focalPoint: { title: '归口单位', none: '尚未指定。', agencies: '机构' },
}
