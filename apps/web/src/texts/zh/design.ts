import { locales, wordsOf } from '@concert/language'
import type { Texts } from '../en.ts'

const { number } = wordsOf(locales.zh)

export const design: Texts['design'] = {
  circles: {
    public: '公众',
    members: '成员国',
    observers: '观察员国',
    'dialogue-partners': '对话伙伴',
    secretariat: '秘书处',
  },
  kinds: {
    'directory.organisation': '组织设立',
    'directory.membership': '成员资格',
    'directory.agency': '机构',
    'directory.focal-point': '归口单位',
    'directory.key-enrolment': '密钥登记',
    'directory.key-rotation': '密钥更换',
    'directory.key-revocation': '密钥撤销',
    'situation.event': '事件',
    'situation.report': '疫情报告',
    'situation.correction': '更正',
    'situation.rhythm': '报告周期',
    'situation.verification-request': '核实请求',
    'situation.verification-reply': '核实答复',
    'threats.parameters': '商定的算法',
    'threats.signal': '信号',
    'threats.triage': '信号研判',
    'threats.assessment': '威胁评估',
    'threats.timeline': '时间线（7-1-7）',
    'threats.alert': '警报',
    'threats.acknowledgement': '警报确认',
    'briefings.draft': '通报草稿',
    'briefings.confirmation': '语言文本确认',
    'briefings.issue': '通报',
    'record.disclosure': '公开披露',
  },
  proof: '在记录中的位置：信封、签名和证明',
  entry: (index) => `第 ${index} 条`,
  trail: '声明经过',
  nothingSaid: '尚无相关声明。',
  sealed: '密封声明',
  hosted: '由秘书处节点代该机构保管的密钥签署',
  lastReport: '最近报告',
  noReport: '尚无',
  next: '下次报告',
  noRhythm: '未声明周期',
  due: '期限',
  length: (hours, minutes) =>
    hours >= 48
      ? `${number(Math.floor(hours / 24))} 天`
      : hours > 0
        ? `${number(hours)} 小时 ${minutes} 分`
        : `${minutes} 分`,
  left: (length) => `还剩 ${length}`,
  overdueBy: (length) => `逾期 ${length}`,
  loading: '正在加载',
  unreachable: '节点无响应',
  unreachableMeans: '网络可能已中断。当前显示的是此前加载的内容；您填写的内容保存在本机，恢复连接后发送。',
  refused: '未被接受',
  ours: '本页面发生错误。请重新加载；凡已发送并取得回执的内容均不会丢失。',
  cancel: '取消',
  actions: '操作',
  textLanguage: '文本语言',
  optional: '（选填）',
  tryAgain: '重试',
  moreFaults: (faults) => `另有 ${number(faults)} 处`,
  copy: (what) => `复制：${what}`,
  copyShort: '复制',
  copyOutcomes: { copied: '已复制', failed: '此处无法复制' },
  save: (name) => `保存 ${name}`,
}
