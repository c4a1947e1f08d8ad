import type { PublicationStanding } from '@concert/api'
import type { Text } from '@concert/briefing'
import type { Bodies } from '@concert/statement'

/** The words of the section of contacts; topics and lines are their authors' own. */
export const contactsTexts = {
  title: { en: 'Contacts', ru: 'Контакты', zh: '对外联系' },
  caption: {
    en: 'Readouts of conversations made public since the issue before, and whether all parties have signed them',
    ru: 'Сообщения о беседах, обнародованные после предыдущего выпуска, с указанием, подписаны ли они всеми сторонами',
    zh: '自上期以来公布的会谈通稿，以及各方是否均已签署',
  },
  by: { en: 'Issued by', ru: 'Кем обнародовано', zh: '发布方' },
  date: { en: 'Date', ru: 'Дата', zh: '日期' },
  medium: { en: 'Medium', ru: 'Форма контакта', zh: '联系方式' },
  parties: { en: 'Parties', ru: 'Стороны', zh: '各方' },
  topics: { en: 'Topics', ru: 'Темы', zh: '议题' },
  standing: { en: 'Standing', ru: 'Статус', zh: '状态' },
  media: {
    telephone: { en: 'telephone conversation', ru: 'телефонный разговор', zh: '电话会谈' },
    video: { en: 'videoconference', ru: 'видеоконференция', zh: '视频会议' },
    meeting: { en: 'meeting', ru: 'встреча', zh: '会晤' },
    letter: { en: 'exchange of letters', ru: 'обмен письмами', zh: '信函往来' },
  } satisfies Record<Bodies['contacts.publication']['medium'], Text>,
  standings: {
    agreed: { en: 'agreed by all parties', ru: 'согласовано всеми сторонами', zh: '各方已商定' },
    own: { en: 'issued as its author’s own', ru: 'обнародовано от собственного имени', zh: '发布方单方发布' },
    divergent: {
      en: 'its author’s own, beside another party’s',
      ru: 'от собственного имени, наряду с сообщением другой стороны',
      zh: '发布方单方发布，另一方另有通报',
    },
  } satisfies Record<PublicationStanding, Text>,
}
