import type { AgencyId } from '@concert/statement'
import {
  about,
  among,
  healthOf,
  instant,
  members,
  open,
  secretariat,
  three,
  type Beat,
  type Told,
} from './beat.ts'
import { meetingParagraphs } from './experts-meeting-paragraphs.ts'

const date = '2020-04-01'
const chair = members.indexOf('RUS')

const expert = three(
  'Expert of the health ministry',
  'Эксперт министерства здравоохранения',
  '卫生主管部门专家',
)

const shape = {
  medium: 'video',
  date,
  began: instant('2020-04-01T08:00'),
  ended: instant('2020-04-01T10:30'),
  parties: [
    ...members.map((state) => ({ agency: healthOf(state), office: expert })),
    {
      agency: secretariat,
      office: three('Deputy Secretary-General', 'Заместитель Генерального секретаря', '副秘书长'),
    },
  ],
  requestedBy: members.length,
  chair,
  topics: [
    three(
      'The epidemiological situation in the member states and cooperation against COVID-19',
      'Эпидемиологическая обстановка в государствах-членах и взаимодействие в противодействии COVID-19',
      '各成员国疫情形势与抗击2019冠状病毒病合作',
    ),
  ],
  interpreted: ['ru', 'zh'],
} as const

const parties: readonly AgencyId[] = [...members.map(healthOf), secretariat]
const sealed = among(...parties)

/** The reports of the Monday before, which the experts had before them. */
const before = (told: Told) => members.map((state) => told(`report ${state} 2020-W13`).id)

const planned = `The Secretariat convenes the experts of the health ministries by video for 1 April 2020, 08:00 UTC; Russia is in the chair. Before the meeting each ministry looks through the reports of the week of 23–29 March.`

const held = `${planned}

Each ministry described the course of the epidemic in its country, the load on its hospitals and the measures in force. The chair summed up that new cases were rising in most of the states, from different levels, and that testing differs too much for their figures to be set against one another.

The experts spoke of what cooperation should add: figures in one agreed form and at agreed hours, duty officers who can be reached at any hour, and agreed algorithms of early warning. The Secretariat said that it would put proposals in writing within a day. No expert spoke against that. Nothing was decided.`

/** Experts of the eight health ministries meet by video on 1 April 2020, chaired by Russia, and agree on what is said of it. */
export const expertsMeeting: readonly Beat[] = [
  {
    at: instant('2020-03-30T12:00'),
    lines: (told) => [
      {
        name: 'meeting planned',
        by: secretariat,
        draft: {
          ...sealed,
          about,
          lang: 'en',
          kind: 'contacts.conversation',
          refs: before(told),
          body: { ...shape, privateRecord: planned },
        },
      },
    ],
  },
  {
    at: instant('2020-04-01T11:00'),
    lines: (told) => [
      {
        name: 'meeting',
        by: secretariat,
        draft: {
          ...sealed,
          about,
          lang: 'en',
          kind: 'contacts.conversation',
          replaces: told('meeting planned').id,
          refs: before(told),
          body: { ...shape, privateRecord: held },
        },
      },
    ],
  },
  {
    at: instant('2020-04-01T12:00'),
    lines: (told) => [
      {
        name: 'meeting readout',
        by: secretariat,
        draft: {
          ...sealed,
          about,
          kind: 'contacts.readout',
          refs: [told('meeting').id],
          body: { ...shape, paragraphs: meetingParagraphs },
        },
      },
    ],
  },
  {
    at: instant('2020-04-01T14:00'),
    lines: (told) =>
      members.map((state) => ({
        by: healthOf(state),
        draft: {
          ...sealed,
          about,
          kind: 'contacts.answer',
          inReplyTo: told('meeting readout').id,
          body: {
            paragraphs: meetingParagraphs
              .filter(({ voice }) => voice === 'joint')
              .map(({ id }) => ({ paragraph: id, answer: 'confirmed' })),
          },
        },
      })),
  },
  {
    at: instant('2020-04-01T15:00'),
    lines: (told) => [
      {
        name: 'meeting in public',
        by: secretariat,
        draft: {
          ...open,
          about,
          kind: 'contacts.publication',
          refs: [told('meeting readout').id],
          body: { ...shape, paragraphs: meetingParagraphs },
        },
      },
    ],
  },
  {
    at: instant('2020-04-01T15:30'),
    lines: (told) =>
      members.map((state) => ({
        by: healthOf(state),
        draft: {
          ...open,
          about,
          kind: 'contacts.agreement',
          inReplyTo: told('meeting in public').id,
          body: {},
        },
      })),
  },
]
