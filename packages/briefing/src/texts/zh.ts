import { locales, wordsOf } from '@concert/language'
import type { BriefingTexts } from './briefing-texts.ts'

const { number } = wordsOf(locales.zh)

export const zh: BriefingTexts = {
  issue: (issue) => `第${issue}期通报`,
  public: '公开',
  skip: '跳至通报正文',
  notice: '告示',
  exercise: '演习',
  sample: '样本',
  languages: '语言',
  contents: '目录',
  page: ['第', '页，共', '页'],
  event: '事件',
  date: '日期',
  checkpoint: (size, origin) => `依据记录${origin}的前${number(size)}条条目计算得出，此后收到的内容未计入。`,
  point: (size, origin) => `记录${origin}，前${number(size)}条条目`,
  root: '该规模下记录的根：',
  since: (issue, date, size) => `变化以${date}第${issue}期为基准，该期依据前${number(size)}条条目计算得出。`,
  first: '本期为首期，尚无可供比较变化的前期。',
  corrects: (issue) => `本期取代第${issue}期。原先一期仍保留在记录中，并仍可核验。`,
  reason: (reason) => `理由：${reason}`,
  empty: '本节无内容可报告。',
  emptyTable: '无数据行。',
  entry: (entry) => `条目\u{A0}${number(entry)}`,
  unit: (unit) => `单位：${unit}`,
  units: {
    persons: '人',
    tests: '次检测',
    samples: '份样本',
    class: '类别',
    percent: '%',
    'million USD': '百万美元',
  },
  table: '以表格显示数据',
  key: '图例',
  inFile: (name) => `全部数据见${name}。`,
  alert: '警报',
  alertFile: '供预警系统使用的警报消息（CAP 1.2）',
  about: {
    heading: '关于数据',
    computed: '数据根据各国自行签署的内容计算得出。标题和说明由秘书处撰写。',
    missing:
      '未报告的时段即为数据缺失，缺失不等于零；零均明确报告。经更正的内容连同更正理由一并保留在记录中。',
    order: '各国按礼宾次序排列，与其数据高低无关。',
  },
  verify: {
    heading: '如何核验本通报',
    signed:
      '本期由秘书处签署：经签署的声明以摘要值列明本期的每一个文件，并载入记录，其中任何内容都无法被暗中替换。',
    run: (proof) => `将${proof}与本文件存放在一起，在任何装有Node的计算机上运行：`,
    recompute: '加上--recompute和--record，即根据记录重新生成各项数据和本文件，并逐字节比对。',
    hint: '核验：',
  },
  forms: {
    heading: '本期的其他格式',
    json: '供程序使用的全文（JSON）',
    csv: '全部数据表（CSV）',
    cap: '警报（CAP 1.2）',
    proof: '全部文件的证明（JSON）',
  },
  space: '',
  comma: '，',
  brackets: (text) => `（${text}）`,
}
