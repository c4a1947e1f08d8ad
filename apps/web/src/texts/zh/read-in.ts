import type { readIn as en } from '../en/read-in.ts'

export const readIn: typeof en = {
  title: '读入已有文本',
  lead: '粘贴或拖入在别处写成的通稿，中文、俄文、英文均可。Concert 推测其内容，由您逐项确认、修改或舍弃。任何内容都不会自动采用，节点也不保存文本。',
  text: '文本',
  textHint: '只需通稿本身，不含网页上的其他内容。',
  file: '或选择文件、将文件拖至此处',
  formats: '纯文本、HTML 或 .docx，不超过 4 MB',
  read: '读入文本',
  guesses: '读入结果',
  namesLeftOut: (places) =>
    places === 0
      ? '未识别出人名。Concert 只保存职务，不保存个人：请自行核对。'
      : `已略去 ${places} 处人名。Concert 只保存职务，不保存个人。`,
  notFound: '文本中未见：',
  none: '没有可采用到此处的内容。',
  fields: {
    date: '日期',
    medium: '方式',
    parties: '双方',
    topics: '议题',
    paragraphs: '谈话内容',
  },
  titles: {
    date: () => '日期',
    medium: () => '方式',
    party: (at) => `第 ${at} 方`,
    requestedBy: () => '提议方',
    chair: () => '主持方',
    topic: (at) => `议题 ${at}`,
    paragraph: (at) => `第 ${at} 段`,
  },
  certainties: {
    stated: '文中明言',
    inferred: '由文中推知',
    guessed: '猜测：文中未言明',
  },
  standings: { open: '待定', confirmed: '已确认', dropped: '已舍弃' },
  foundIn: '出处',
  leftOut: '人名，已略去',
  confirm: '确认',
  drop: '舍弃',
  reopen: '稍后决定',
  speaker: '何方之言',
  paragraphHint: '人名处已代以职务。方括号内的职务请按句意调整。',
  doubtful: (name) => `“${name}”可能是人名：请改用职务。`,
  commitments: '随本段一并采用的承诺',
  facts: '文中提及的会议，作为事实采用，并以本文为出处',
  stands: (confirmed, open) => `已确认 ${confirmed} 项，待定 ${open} 项。`,
  taken: (confirmed) => `已将 ${confirmed} 项填入下方表格。`,
  take: '用已确认的内容填写表格',
  takeMeans: '将取代表格中现有的内容。此时尚未签署。',
}
