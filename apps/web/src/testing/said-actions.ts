import type { AgencyId } from '@concert/statement'
import type { Workspace } from './open-workspace.ts'

const among = { label: 'TLP:AMBER', audience: ['chn-mfa', 'sco-secretariat'] } as const
const members = { label: 'TLP:AMBER', audience: ['members', 'secretariat'] } as const
const secretary = { en: 'Secretary-General', ru: 'Генеральный секретарь', zh: '秘书长' }
const minister = { en: 'Vice Minister', ru: 'Заместитель министра', zh: '副部长' }

const conversation = {
  medium: 'telephone',
  date: '2020-04-28',
  parties: [
    { agency: 'sco-secretariat', office: secretary },
    { agency: 'chn-mfa', office: minister },
  ],
  topics: [{ en: 'Reference laboratories', ru: 'Референс-лаборатории', zh: '参比实验室' }],
}

const paragraphs = [
  {
    id: 'p1',
    voice: 'own',
    speaker: 0,
    stance: 'undertook',
    texts: {
      en: 'The Secretariat undertook to gather a list of reference laboratories.',
      ru: 'Секретариат взял на себя составление перечня референс-лабораторий.',
      zh: '秘书处承诺汇编参比实验室名单。',
    },
    commitments: [
      {
        party: 0,
        what: {
          en: 'Gather a list of reference laboratories',
          ru: 'Составить перечень референс-лабораторий',
          zh: '汇编参比实验室名单',
        },
        by: '2020-06-01',
      },
    ],
  },
]

/** A conversation and its readout in public, in which something is undertaken; answers the publication's id. */
export async function publishReadout({ node }: Pick<Workspace, 'node'>): Promise<string> {
  const say = async (said: object): Promise<string> =>
    (await node.signAndTake('sco-secretariat' as AgencyId, said as never)).statement
  const held = await say({ ...among, kind: 'contacts.conversation', body: conversation })
  const body = { ...conversation, paragraphs }
  const readout = await say({ ...among, kind: 'contacts.readout', refs: [held], body })
  const open = { label: 'TLP:CLEAR', audience: ['public'] } as const
  return say({ ...open, kind: 'contacts.publication', refs: [readout], body })
}

/** An action of China, Kazakhstan and Russia in three languages; answers its id. */
export async function layDownAction(
  { node }: Pick<Workspace, 'node'>,
  source: string,
  body: object = {},
): Promise<string> {
  const said = {
    ...members,
    kind: 'actions.action',
    refs: [source],
    body: {
      title: {
        en: 'List of reference laboratories',
        ru: 'Перечень референс-лабораторий',
        zh: '参比实验室名单',
      },
      what: {
        en: 'Each state names its reference laboratory, with its address and its methods.',
        ru: 'Каждое государство называет свою референс-лабораторию, её адрес и методы.',
        zh: '各国指定本国参比实验室，并注明地址和检测方法。',
      },
      measure: {
        en: 'Three laboratories are listed.',
        ru: 'В перечень внесены три лаборатории.',
        zh: '名单载列三家实验室。',
      },
      states: ['CHN', 'KAZ', 'RUS'],
      due: '2020-06-01',
      paragraph: 'p1',
      ...body,
    },
  }
  return (await node.signAndTake('sco-secretariat' as AgencyId, said as never)).statement
}

/** What an agency has done of it, for all who read the action. */
export async function sayProgress(
  { node }: Pick<Workspace, 'node'>,
  by: string,
  action: string,
  progress: string,
): Promise<void> {
  const body = { progress, text: 'The national laboratory is named.' }
  await node.signAndTake(
    by as AgencyId,
    { ...members, kind: 'actions.update', inReplyTo: action, lang: 'en', body } as never,
  )
}
