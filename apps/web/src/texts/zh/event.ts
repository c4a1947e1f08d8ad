import { locales, wordsOf } from '@concert/language'
import type { Texts } from '../en.ts'

const { number } = wordsOf(locales.zh)

export const event: Texts['event'] = {
  unknown: '没有这个事件',
  unknownMeans: '本记录中没有您可查看的同名事件。',
  unknownThen: '截至当时，没有您可查看的同名事件。',
  open: '监测中：各国就其提交报告。',
  closed: '已结束：对该事件的监测已终止。',
  situation: '该事件的疫情态势',
  everything: '记录中与其有关的全部内容',
  description: '事件',
  facts: {
    names: '名称',
    aliases: '别名',
    icd11: 'ICD-11 编码',
    noCode: '暂无',
    firstKnown: '首次获知',
    places: '最初涉及地点',
    by: '描述方',
    label: '标签与受众',
  },
  allStates: (indicator, lines, states) =>
    `${indicator}（按周）：${number(states)}国中${number(lines)}国的数据合览`,
  states: {
    title: '提交报告的国家',
    count: (reported, states) => `${number(states)}国中有${number(reported)}国自行提交报告，按礼宾顺序排列。`,
    state: '国家',
    role: '地位',
    figures: '数据',
    last: '最近报告',
    covers: '数据截至',
    own: '本国报告',
    compiled: (agency) => `由${agency}编制`,
    none: '无',
    never: '尚无',
  },
}
