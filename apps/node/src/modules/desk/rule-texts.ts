import type { Sentence, Sentences } from '@concert/language'
import { readerNames } from '../../kernel/reader-names.ts'

type Id = { readonly id: string }
type Agency = { readonly agency: string }

/** What the desk refuses: requests, their answers and closings, and how an office is told by mail. */
export const deskSays = {
  notRequest: ({ id }: Id): Sentence => ({
    en: `${id} is no request of the desk in this record; name one that is`,
    ru: `${id} не является запросом со сроком в этом реестре; укажите имеющийся запрос.`,
    zh: `${id} 不是本记录中的限期请求；请指明已有的请求。`,
  }),
  laterVersion: ({ id }: Id): Sentence => ({
    en: `a later version took its place: name ${id}`,
    ru: `Эта версия запроса заменена более поздней: укажите ${id}.`,
    zh: `该请求已由后来的版本取代：请指明 ${id}。`,
  }),
  closedAt: ({ received }: { received: string }): Sentence => ({
    en: `was closed at ${received}; make another request`,
    ru: `Запрос закрыт ${received}; направьте новый запрос.`,
    zh: `该请求已于 ${received} 关闭；请另行提出请求。`,
  }),
  beyondAudience: ({ audience }: { audience: readonly string[] }): Sentence => ({
    en: `goes beyond that of the request (${audience.join(' ')}): keep within it`,
    ru: `Круг читателей шире, чем у запроса (${readerNames(audience, 'ru').join(', ')}): не выходите за его пределы.`,
    zh: `可见范围超出请求的可见范围（${readerNames(audience, 'zh').join('、')}）：请勿超出。`,
  }),
  unreached: ({ agency }: Agency): Sentence => ({
    en: `${agency} could not read it: add it, its state, or the circle that it is in`,
    ru: `Ведомству ${agency} это не было бы доступно: добавьте само ведомство, его государство или круг, в который оно входит.`,
    zh: `${agency} 将无法阅读：请将该机构、其国家或其所属范围列入可见范围。`,
  }),
  asksItself: {
    en: 'is the author: ask others',
    ru: 'Это ведомство само направляет запрос: выберите других адресатов.',
    zh: '该机构即为提出方：请选择其他请求对象。',
  },
  agencyClosed: ({ agency }: Agency): Sentence => ({
    en: `${agency} is closed`,
    ru: `Ведомство ${agency} закрыто.`,
    zh: `机构 ${agency} 已关闭。`,
  }),
  notLaterThanNow: ({ now }: { now: string }): Sentence => ({
    en: `is not later than now (${now}): give time to answer`,
    ru: `Срок должен быть позднее настоящего момента (${now}): оставьте время на ответ.`,
    zh: `期限须晚于当前时刻（${now}）：请留出答复时间。`,
  }),
  requestOfOther: ({ agency }: Agency): Sentence => ({
    en: `is of ${agency}, which alone may change it`,
    ru: `Запрос направлен ведомством ${agency}, и изменить его может только оно.`,
    zh: `该请求由 ${agency} 提出，只有该机构可以修改。`,
  }),
  notAsked: ({ asked }: { asked: readonly string[] }): Sentence => ({
    en: `is not asked: ${asked.join(', ')}`,
    ru: `Запрос адресован не этому ведомству. Адресаты: ${asked.join(', ')}.`,
    zh: `该机构不是请求对象；请求对象为：${asked.join('、')}。`,
  }),
  onlyAskerCloses: ({ agency }: Agency): Sentence => ({
    en: `only ${agency}, which asked, may close it`,
    ru: `Закрыть запрос может только направившее его ведомство ${agency}.`,
    zh: `只有提出方 ${agency} 可以关闭该请求。`,
  }),
  noSuchRequest: {
    en: 'There is no such request, or you may not see it',
    ru: 'Такого запроса нет, либо он вам недоступен.',
    zh: '没有该请求，或该请求不对您开放。',
  },
  notTimeZone: ({ zone }: { zone: string }): Sentence => ({
    en: `"${zone}" is no time zone`,
    ru: `«${zone}» не является часовым поясом.`,
    zh: `“${zone}”不是时区。`,
  }),
  timeZoneOfDatabase: {
    en: 'must be a time zone of the IANA database, as Asia/Bishkek',
    ru: 'Укажите часовой пояс из базы IANA, например Asia/Bishkek.',
    zh: '须为 IANA 时区数据库中的时区，如 Asia/Bishkek。',
  },
  settingsOfOther: ({ own, agency }: Agency & { own: string }): Sentence => ({
    en: `You look after ${own}, not ${agency}`,
    ru: `Вы администрируете ведомство ${own}, а не ${agency}.`,
    zh: `您管理的是 ${own}，而非 ${agency}。`,
  }),
  noCalendar: {
    en: 'There is no such calendar',
    ru: 'Такого календаря нет.',
    zh: '没有该日历。',
  },
} satisfies Sentences
