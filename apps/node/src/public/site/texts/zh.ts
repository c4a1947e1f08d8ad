import { locales, wordsOf } from '@concert/language'
import { zh as cooperation } from './cooperation/zh.ts'
import type { SiteTexts } from './site-texts.ts'

const { number } = wordsOf(locales.zh)

export const zh: SiteTexts = {
  ...cooperation,
  skip: '跳至正文',
  parts: '网站栏目',
  landing: {
    title: '各国报告的疫情态势',
    what: (organisation) =>
      `${organisation}：各国只为本国报告，每份报告均有签名，任何改动都会被发现。本网站公布各国所报告的内容，以及秘书处据此发布的通报。两者任何人均可核验。`,
    latest: '最新通报',
    files: '全部文件及核验方法',
    situation: '各国态势与数据时效',
    from: (reported, states) => `依据${number(states)}国中${number(reported)}国的数据`,
    lastCorrection: '最近一次更正',
    more: '更多',
  },
  briefings: {
    short: '通报',
    title: '通报',
    lead: '由秘书处编号发布。数据由各国报告计算得出，文字由秘书处撰写。通报发布后不再改动，更正另行编号发布。',
    none: '尚未发布通报。本网站的态势直接来自各国报告。',
    all: '全部通报',
    pages: '存档页',
    follow: '获知下一期通报',
  },
  issue: {
    kicker: (issue, date) => `第${issue}期通报 · ${date}`,
    issued: (instant) => `发布于 ${instant}`,
    entry: (index) => `记录条目 ${index}`,
    corrected: '本通报已更正。',
    readLater: (issue) => `阅读更正：第${issue}期通报`,
    corrects: (issue) => `本通报更正第${issue}期通报。`,
    readEarlier: (issue) => `阅读第${issue}期通报原文`,
    reason: '理由：',
    forms: {
      html: '阅读通报',
      pdf: 'PDF',
      json: '数据，JSON',
      csv: '数据，CSV',
      cap: '警报，CAP 1.2',
    },
    proof: '全部文件的证明',
    files: '本通报的文件',
    file: '文件',
    form: '形式',
    size: '大小',
    bytes: (bytes) => `${bytes} 字节`,
    unchanged: '这些文件的地址和内容永不改变；仅证明会依据更新的检查点重新生成。',
    check: '核验本通报',
    howToCheck:
      '将任一文件与证明放入同一文件夹，即可得知由谁于何时签名，此后未有任何改动；核验无需联系任何一方：',
    figuresFrom: (size) => `数据依据记录的前${number(size)}条条目，任何人均可重新计算。`,
  },
  situation: {
    short: '态势',
    description: (event) => `${event}：各国报告的每周数据，按礼宾顺序排列，并列明缺失、更正及其理由。`,
    otherDay: '查看其他日期所知情况、其他指标和对数刻度',
    nothing: '秘书处尚未启动任何事件，暂无内容可显示。',
  },
  event: {
    kicker: '事件',
    open: '监测中',
    closed: '已结束',
    since: (date) => `${date}首次获知`,
    icd: (code) => `ICD-11 ${code}`,
    issues: '关于该事件的通报',
    others: '其他事件',
    data: '来源与数据',
    csv: '全部每周数据，CSV',
  },
  state: {
    description: (state) => `${state}：该国报告的每周数据，以及每项更正及其理由。`,
    csv: '该国全部每周数据，CSV',
    others: '各国（按礼宾顺序）',
    roles: { member: '成员国', observer: '观察员国', 'dialogue-partner': '对话伙伴' },
  },
  corrections: {
    short: '更正',
    title: '更正',
    lead: '每项经重述的数据：原值为何、因何改动，均以作者原文列出。最新者在前。',
    none: '尚无更正。',
    newest: (shown, all) => `共${number(all)}项更正，此处显示最近${number(shown)}项。`,
    more: (more) => `另有${number(more)}项数据`,
    gap: '无数据',
    csv: '经更正的数据，CSV',
  },
  about: {
    short: '数据说明',
    title: '数据说明',
    lead: '统计什么，由谁报告，缺失什么，以及更正如何处理。',
    parts: [
      {
        heading: '由谁报告',
        paragraphs: [
          '各国通过其指定的机构为本国报告。该机构以自有密钥签名，或以秘书处代为保管的密钥签名；页面会注明属于哪一种。',
          '某国未报告时，数据可能根据公开资料汇编，并会明确标注；该国自己的报告优先。',
        ],
      },
      {
        heading: '缺失',
        paragraphs: [
          '缺失不等于零，零须明确报告。没有报告的周绘为空缺；报告说明了无数据原因的，予以列明。',
          '最近几周的数据往往不完整或属暂定，图中以斜线表示，表中加以标注。',
        ],
      },
      {
        heading: '更正与数据版次',
        paragraphs: [
          '更正不会抹去原有数据。原值、新值、获知时间和作者说明的理由一并保留在记录中；每一次所知的状态称为一个版次。',
          '每个页面都注明截至何时，以及依据记录中的多少条条目计算。',
        ],
      },
      {
        heading: '周与刻度',
        paragraphs: [
          '周为 ISO 周，自周一至周日；时间为 UTC。多国并列绘制时，使用同一刻度。',
          '各国按礼宾顺序排列，绝不按数据高低。各国数据未按检测量调整，不构成对各国应对工作的比较。',
        ],
      },
      {
        heading: '记录',
        paragraphs: [
          '所有声明均写入公开日志，其中任何改动或遗漏都会被发现。保密内容在日志中只留有封存标记，本网站不予使用。',
        ],
      },
    ],
    statuses: '数据标记',
    statusesLead: '依据 SDMX 观测状态代码表。没有标记的数据为正常值。',
    code: '代码',
    meaning: '含义',
    stands: '表示',
    isGap: '缺失',
    isFigure: '数据',
    definitions: '定义',
    definitionsLead: '定义按代码表以英文列出：译文会成为另一种定义。',
    states: '各国',
    statesLead: '按礼宾顺序排列。',
    state: '国家',
    role: '身份',
  },
  feeds: {
    short: '订阅源',
    title: '订阅源与数据',
    lead: '获知每一期新通报、通稿、决定与行动，并取用数据。',
    feedTitle: '通报、通稿、决定与行动',
    feeds: '订阅源',
    explain:
      '订阅源包含每期通报全文及其文件与摘要值。通报更正后，其条目随之更新并指向更正。通稿、决定与行动全文刊载，有新内容时随之更新。',
    language: '语言',
    atom: 'Atom 订阅源',
    json: 'JSON 订阅源',
    data: '数据',
    email: {
      heading: '电子邮件',
      explain:
        '每期新通报发送一封邮件，语言与本页相同。须先确认；地址不作他用，每封邮件均附有删除地址的链接。',
      address: '电子邮件地址',
      button: '订阅',
    },
    webhook: {
      heading: '供程序使用',
      text: '按 Standard Webhooks 签名的回调由秘书处设置，请向其申请；订阅源无需申请。',
    },
  },
  verify: {
    short: '核验',
    title: '如何核验所读内容',
    lead: '您无须信任本网站或秘书处。每份通报和每份报告都可以在您自己的计算机上核验。',
    proven: '核验能证明什么',
    isProven: [
      '由谁签名：密钥属于哪个机构，自何时登记。',
      '何时写入记录，位于何处。',
      '此后未改动任何一个字节。',
    ],
    notProven: '核验不能证明什么',
    isNotProven: '不能证明数据属实。它只表明数据由谁提出，且无法在不被发现的情况下撤回。',
    ways: '核验方法',
    browser: {
      heading: '在浏览器中',
      text: '将通报文件及其证明拖入该页面。计算在您的计算机上进行，页面无法访问网络；保存后在无网络时同样可用。',
    },
    openPage: '打开核验页面',
    script: {
      heading: '仅用 Node',
      text: '单个脚本，无需其他程序。请将其摘要值与源代码给出的摘要值比对。',
    },
    command: {
      heading: '命令行',
      text: '将通报文件与证明放入同一文件夹。不会向任何地方发送数据。',
    },
    recompute: {
      heading: '更进一步',
      text: '取得记录（文件夹，或节点、镜像的地址），重新计算通报的每项数据和每个文件：每个字节都必须一致。',
    },
    record: {
      heading: '整个记录',
      text: '曾经声明的一切：树、每个签名，以及记录是否延续您此前所见。',
    },
    key: '日志密钥',
    keyLead: '请与您从其他途径取得的密钥比对：来自秘书处本身，或来自成员国。',
  },
  footer: { heading: '数据说明', check: '如何核验' },
  notFound: {
    title: '此地址没有内容',
    lead: '地址可能有误。本网站的页面不会移动，通报保留其编号。',
  },
}
