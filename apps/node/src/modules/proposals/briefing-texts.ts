/** The words of what was decided and of what is being decided. Titles are as they were adopted or tabled. */
export const proposalsTexts = {
  decisions: { en: 'Decisions', ru: 'Решения', zh: '决定' },
  decisionsCaption: {
    en: 'Decisions of the member states since the issue before',
    ru: 'Решения государств-членов, принятые после предыдущего выпуска',
    zh: '上期以来成员国通过的决定',
  },
  silences: { en: 'Under silence', ru: 'Процедура умолчания', zh: '默许程序' },
  silencesCaption: {
    en: 'Proposals under silence: adopted if no member state objects before the expiry',
    ru: 'Предложения в рамках процедуры умолчания: принимаются, если до истечения срока ни одно государство-член не заявит возражение',
    zh: '正在履行默许程序的提案：如期满前无成员国提出异议，即获通过',
  },
  number: { en: 'No.', ru: '№', zh: '编号' },
  date: { en: 'Date', ru: 'Дата', zh: '日期' },
  title: { en: 'Title', ru: 'Название', zh: '标题' },
  expires: { en: 'Expires', ru: 'Срок истекает', zh: '期满时间' },
}
