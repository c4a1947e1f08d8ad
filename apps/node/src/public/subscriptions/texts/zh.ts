import type { LetterTexts } from './letter-texts.ts'

export const zh: LetterTexts = {
  confirmSubject: (organisation) => `${organisation}：请确认接收通报`,
  confirm: (organisation, link) =>
    `有人填写了此地址，以便获知${organisation}的每一期新通报。\n\n如系本人所为，请在 48 小时内确认：\n${link}\n\n如非本人，无需操作：不会再发送任何邮件，该地址将被删除。`,
  issueSubject: (organisation, number, title) => `${organisation}第${number}期通报：${title}`,
  corrects: (number) => `本通报更正第${number}期通报。`,
  read: '阅读全文、全部文件及核验方法：',
  files: '本通报的文件及其摘要值：',
  leave: '不再接收此类邮件：',
  pages: {
    heading: '通过电子邮件接收通报',
    asked: '已向该地址发送邮件。请在 48 小时内点击其中的链接；在此之前不会发送其他内容。',
    noAddress: '这不是电子邮件地址。请返回检查。',
    noMail: '本节点目前不发送电子邮件。订阅源会告知每一期新通报。',
    confirmAsk: '您希望每期新通报都收到邮件吗？',
    confirmButton: '是，请发送通报',
    confirmed: '已确认。下一期通报发布时将通知您。',
    leaveAsk: '不再接收邮件？您的地址将被删除。',
    leaveButton: '退订并删除我的地址',
    left: '您已退订，地址已删除。',
    noLink: '此链接已失效。如仍需接收通报，请重新填写地址。',
    back: '前往订阅源',
  },
}
