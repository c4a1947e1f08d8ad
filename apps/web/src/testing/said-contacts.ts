import type { AgencyId } from '@concert/statement'
import type { Workspace } from './open-workspace.ts'

const about = 'covid-19'
const both = ['chn-mfa', 'sco-secretariat']

/** A telephone conversation of two offices on the day before the sample's. */
const basics = {
  medium: 'telephone',
  date: '2020-04-28',
  began: '2020-04-28T08:00:00.000Z',
  ended: '2020-04-28T08:40:00.000Z',
  parties: [
    {
      agency: 'sco-secretariat',
      office: { en: 'Secretary-General', ru: 'Генеральный секретарь', zh: '秘书长' },
    },
    {
      agency: 'chn-mfa',
      office: { en: 'Vice Minister', ru: 'Заместитель министра', zh: '副部长' },
    },
  ],
  requestedBy: 0,
  topics: [
    {
      en: 'Joint action against the epidemic',
      ru: 'Совместное противодействие эпидемии',
      zh: '联合抗疫',
    },
  ],
  interpreted: ['ru', 'zh'],
}

/** The Secretariat's own record of it; only the Secretariat reads it. */
const conversationHeld = {
  kind: 'contacts.conversation',
  about,
  label: 'TLP:AMBER+STRICT',
  audience: ['sco-secretariat'],
  lang: 'en',
  body: { ...basics, privateRecord: 'The call lasted forty minutes.\nA second call was suggested.' },
} as const

type Paragraphs = readonly ({ readonly id: string } & Readonly<Record<string, unknown>>)[]

/** Words of its own, words attributed to the other side, and joint ones; in every language of the organisation. */
const paragraphsAt = (size: number): Paragraphs => [
  {
    id: 'p1',
    voice: 'own',
    speaker: 0,
    stance: 'informed',
    texts: {
      en: 'The Secretariat told of its proposals to the health ministries.',
      ru: 'Секретариат сообщил о своих предложениях министерствам здравоохранения.',
      zh: '秘书处通报了向各国卫生部提出的建议。',
    },
    facts: [
      {
        texts: {
          en: 'The experts of the health ministries met on 1 April.',
          ru: 'Эксперты министерств здравоохранения провели встречу 1 апреля.',
          zh: '各国卫生部专家于4月1日举行会议。',
        },
        basis: [
          { type: 'figure', place: 'KAZ', indicator: 'cases_confirmed_new', period: '2020-W16', size },
          { type: 'source', title: 'Minutes of the expert meeting', date: '2020-04-01' },
        ],
      },
    ],
    commitments: [
      {
        party: 0,
        what: {
          en: 'Prepare a meeting of foreign ministers by video',
          ru: 'Подготовить встречу министров иностранных дел по видеосвязи',
          zh: '筹备外长视频会议',
        },
        by: '2020-05-13',
      },
    ],
  },
  {
    id: 'p2',
    voice: 'attributed',
    speaker: 1,
    stance: 'expressed-confidence',
    texts: {
      en: 'The member states will come through this trial together.',
      ru: 'Государства-члены вместе преодолеют это испытание.',
      zh: '成员国将共同渡过难关。',
    },
  },
  {
    id: 'p3',
    voice: 'joint',
    stance: 'agreed',
    texts: {
      en: 'All states should act in concert.',
      ru: 'Всем государствам следует действовать согласованно.',
      zh: '各国应协调行动。',
    },
  },
]

export type SaidContact = {
  readonly conversation: string
  readonly readout: string
  readonly paragraphs: Paragraphs
}

/** The Secretariat records the conversation and offers its readout to the foreign ministry of China. */
export async function sayContact(
  { node }: Pick<Workspace, 'node'>,
  more: { readonly embargo?: string } = {},
): Promise<SaidContact> {
  const paragraphs = paragraphsAt(node.record.size())
  const conversation = await sayBy(node, 'sco-secretariat', conversationHeld)
  const readout = await sayBy(node, 'sco-secretariat', {
    kind: 'contacts.readout',
    about,
    refs: [conversation],
    label: 'TLP:AMBER+STRICT',
    audience: both,
    lang: 'en',
    body: { ...basics, paragraphs, ...more },
  })
  return { conversation, readout, paragraphs }
}

/** Another version in its place, with the same words; its id. */
export async function sayReadoutAgain(
  { node }: Pick<Workspace, 'node'>,
  { conversation, readout, paragraphs }: SaidContact,
): Promise<string> {
  return sayBy(node, 'sco-secretariat', {
    kind: 'contacts.readout',
    about,
    refs: [conversation],
    replaces: readout,
    label: 'TLP:AMBER+STRICT',
    audience: both,
    lang: 'en',
    body: { ...basics, paragraphs },
  })
}

async function sayBy(node: Workspace['node'], by: string, said: object): Promise<string> {
  return (await node.signAndTake(by as AgencyId, said as never)).statement
}

/** China's foreign ministry confirms it all, the Secretariat publishes it all, and the ministry objects to a paragraph. */
export async function publishContact(
  { node }: Pick<Workspace, 'node'>,
  { readout, paragraphs }: SaidContact,
): Promise<string> {
  await sayBy(node, 'chn-mfa', {
    kind: 'contacts.answer',
    about,
    inReplyTo: readout,
    label: 'TLP:AMBER+STRICT',
    audience: both,
    lang: 'en',
    body: { paragraphs: paragraphs.slice(1).map(({ id }) => ({ paragraph: id, answer: 'confirmed' })) },
  })
  const publication = await sayBy(node, 'sco-secretariat', {
    kind: 'contacts.publication',
    about,
    refs: [readout],
    label: 'TLP:CLEAR',
    audience: ['public'],
    lang: 'en',
    body: { ...basics, paragraphs },
  })
  await sayBy(node, 'chn-mfa', {
    kind: 'contacts.objection',
    about,
    inReplyTo: publication,
    label: 'TLP:CLEAR',
    audience: ['public'],
    lang: 'en',
    body: {
      texts: {
        en: 'The second paragraph leaves out a condition.',
        ru: 'Во втором абзаце опущено условие.',
        zh: '第二段遗漏了一项条件。',
      },
      paragraphs: ['p2'],
    },
  })
  return publication
}

/** China's foreign ministry records the conversation for itself, and publishes a readout of its own beside the other. */
export async function sayOwnReadout(
  { node }: Pick<Workspace, 'node'>,
  { readout }: SaidContact,
  beside: string,
): Promise<void> {
  const own = { about, label: 'TLP:AMBER+STRICT', lang: 'zh' } as const
  const conversation = await sayBy(node, 'chn-mfa', {
    ...own,
    kind: 'contacts.conversation',
    inReplyTo: readout,
    audience: ['chn-mfa'],
    body: basics,
  })
  const body = { ...basics, paragraphs: [ownWords] }
  const offered = await sayBy(node, 'chn-mfa', {
    ...own,
    kind: 'contacts.readout',
    inReplyTo: readout,
    refs: [conversation],
    audience: both,
    body,
  })
  await sayBy(node, 'chn-mfa', {
    ...own,
    kind: 'contacts.publication',
    inReplyTo: beside,
    refs: [offered],
    label: 'TLP:CLEAR',
    audience: ['public'],
    body,
  })
}

const ownWords = {
  id: 'p1',
  voice: 'own',
  speaker: 1,
  stance: 'emphasised',
  texts: {
    en: 'The ministry stressed that figures are to be shared daily.',
    ru: 'Министерство подчеркнуло, что данными следует обмениваться ежедневно.',
    zh: '外交部强调应每日共享数据。',
  },
}
