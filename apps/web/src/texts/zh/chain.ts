import { locales, wordsOf } from '@concert/language'
import type { ChainTexts } from '../en/chain-texts.ts'

const { number } = wordsOf(locales.zh)

export const chain: ChainTexts['chain'] = {
  title: '来龙去脉',
  whole: '查看完整链条',
  here: '当前',
  more: '此处未全部显示；可从后续环节继续查看。',
  times: (times) => `${number(times)}份声明`,
  found: '由节点在报告数据中发现',
  lanes: {
    situation: '疫情态势',
    threats: '威胁',
    contacts: '会谈',
    proposals: '提案',
    actions: '行动',
    briefings: '通报',
    other: '其他',
  },
  table: {
    caption: '按记录顺序列出的全部环节',
    columns: {
      what: '内容',
      title: '标题',
      by: '发出方',
      received: '收到时间',
      follows: '关联',
      entry: '条目',
    },
    relations: {
      'replies-to': (entry) => `答复${entry}`,
      replaces: (entry) => `替换${entry}`,
      discloses: (entry) => `公开${entry}`,
      'refers-to': (entry) => `提及${entry}`,
      'follows-from': (entry) => `发现于${entry}`,
    },
  },
  page: {
    over: '链条',
    title: (title) => `链条：${title}`,
    untitled: '链条',
    lead: '每个环节均为记录中的声明，或节点在声明中发现的信号。您无权查看的内容不在其中，也不会经由其显示其他内容。',
    toThing: '前往该事项页面',
    notFound: '没有这份声明或信号',
    notFoundMeans: '它可能不面向您，或在所回溯的时刻尚未作出。',
    alone: '记录中没有引出它的内容，目前也没有后续。',
  },
}
