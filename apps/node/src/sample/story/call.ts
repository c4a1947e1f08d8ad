import { about, among, foreignOf, instant, open, secretariat, three, type Beat, type Told } from './beat.ts'
import { callParagraphs, confidence } from './call-paragraphs.ts'

const china = foreignOf('CHN')

const shape = {
  medium: 'telephone',
  date: '2020-04-29',
  parties: [
    { agency: secretariat, office: three('Secretary-General', 'Генеральный секретарь', '秘书长') },
    {
      agency: china,
      office: three(
        'Vice Minister of Foreign Affairs',
        'Заместитель министра иностранных дел',
        '外交部副部长',
      ),
    },
  ],
  requestedBy: 0,
  topics: [
    three(
      'The coronavirus pandemic and what the organisation does against it',
      'Пандемия коронавируса и усилия организации по противодействию ей',
      '新冠疫情与本组织的应对努力',
    ),
  ],
  interpreted: ['ru', 'zh'],
} as const

const hours = { began: instant('2020-04-29T03:00'), ended: instant('2020-04-29T03:35') }
const both = { ...among(secretariat, china), about } as const
const own = { ...among(secretariat), about } as const

const line = three(
  'The Secretary-General and the Vice Minister of Foreign Affairs of China spoke by telephone on 29 April 2020 about the pandemic and a videoconference of the foreign ministers.',
  '29 апреля 2020 года состоялся телефонный разговор Генерального секретаря с заместителем министра иностранных дел Китая: обсуждались пандемия и проведение видеоконференции министров иностранных дел.',
  '2020年4月29日，秘书长与中国外交部副部长通电话，讨论疫情和举行外长视频会议事宜。',
)

const note = `Note for both offices. The call was asked for by the Secretariat and lasted thirty-five minutes; interpreters from and into Russian and Chinese were present.

Points that the Secretariat raised: what China has done and the time that the others gained by it; the information that its ministry gives to the public; assistance; the meeting of 1 April and the proposals that followed; a videoconference of the ministers.

Points that the ministry raised: the work of the Secretariat; China’s cooperation within the organisation; its experience against the virus.

To follow: a readout in three languages the same day; dates for the ministers’ videoconference.`

const answered = (told: Told, of: string, amended: boolean) => ({
  by: china,
  draft: {
    ...both,
    lang: 'en',
    kind: 'contacts.answer' as const,
    inReplyTo: told(of).id,
    body: {
      paragraphs: callParagraphs(told, 'asked')
        .filter(({ voice }) => voice !== 'own')
        .map(({ id }) =>
          amended && id === 'p9'
            ? {
                paragraph: id,
                answer: 'amended',
                texts: confidence.asked,
                reason: 'Closer to what was said.',
              }
            : { paragraph: id, answer: 'confirmed' },
        ),
    },
  },
})

/** The call of 29 April 2020: planned, held, told of in words that both sides have signed. */
export const call: readonly Beat[] = [
  {
    at: instant('2020-04-27T10:00'),
    lines: () => [
      {
        name: 'call planned',
        by: secretariat,
        draft: { ...both, kind: 'contacts.conversation', body: shape },
      },
    ],
  },
  {
    at: instant('2020-04-28T09:00'),
    lines: (told) => [
      {
        name: 'line prepared',
        by: secretariat,
        draft: {
          ...own,
          kind: 'contacts.press-line',
          inReplyTo: told('call planned').id,
          body: { texts: line, cleared: false },
        },
      },
    ],
  },
  {
    at: instant('2020-04-29T03:45'),
    lines: (told) => [
      {
        name: 'call',
        by: secretariat,
        draft: {
          ...both,
          lang: 'en',
          kind: 'contacts.conversation',
          replaces: told('call planned').id,
          refs: [told('meeting in public').id],
          body: { ...shape, ...hours, privateRecord: note },
        },
      },
    ],
  },
  {
    at: instant('2020-04-29T03:55'),
    lines: (told) => [
      {
        name: 'readout offered',
        by: secretariat,
        draft: {
          ...both,
          kind: 'contacts.readout',
          refs: [told('call').id],
          body: { ...shape, ...hours, paragraphs: callParagraphs(told, 'offered') },
        },
      },
    ],
  },
  {
    at: instant('2020-04-29T04:10'),
    lines: (told) => [{ ...answered(told, 'readout offered', true), name: 'answer of China' }],
  },
  {
    at: instant('2020-04-29T04:20'),
    lines: (told) => [
      {
        name: 'readout',
        by: secretariat,
        draft: {
          ...both,
          kind: 'contacts.readout',
          replaces: told('readout offered').id,
          refs: [told('call').id, told('answer of China').id],
          body: { ...shape, ...hours, paragraphs: callParagraphs(told, 'asked') },
        },
      },
    ],
  },
  {
    at: instant('2020-04-29T04:30'),
    lines: (told) => [answered(told, 'readout', false)],
  },
  {
    at: instant('2020-04-29T04:35'),
    lines: (told) => [
      {
        by: secretariat,
        draft: {
          ...open,
          about,
          kind: 'contacts.press-line',
          inReplyTo: told('call').id,
          replaces: told('line prepared').id,
          body: { texts: line, cleared: true },
        },
      },
    ],
  },
  {
    at: instant('2020-04-29T04:40'),
    lines: (told) => [
      {
        name: 'call in public',
        by: secretariat,
        draft: {
          ...open,
          about,
          kind: 'contacts.publication',
          refs: [told('readout').id],
          body: { ...shape, ...hours, paragraphs: callParagraphs(told, 'asked'), pressLine: line },
        },
      },
    ],
  },
  {
    at: instant('2020-04-29T04:45'),
    lines: (told) => [
      {
        by: china,
        draft: {
          ...open,
          about,
          kind: 'contacts.agreement',
          inReplyTo: told('call in public').id,
          body: {},
        },
      },
    ],
  },
]
