import type { ProposalAnswer, ProposalsAnswer } from '@concert/api'
import { textDigest, type AgencyId, type ProposalText } from '@concert/statement'
import type { Workspace } from './open-workspace.ts'

/** A short text in the organisation's three languages. */
export const exchange = {
  title: {
    en: 'Exchange of daily figures',
    ru: 'Об обмене ежедневными данными',
    zh: '关于每日数据交换',
  },
  preamble: {
    en: 'The member states,',
    ru: 'Государства-члены,',
    zh: '各成员国，',
  },
  articles: [
    {
      id: '1',
      heading: { en: 'Figures', ru: 'Данные', zh: '数据' },
      texts: {
        en: 'Each state reports confirmed cases to the Secretariat every week.',
        ru: 'Каждое государство еженедельно сообщает Секретариату о подтверждённых случаях.',
        zh: '各国每周向秘书处报告确诊病例。',
      },
    },
    {
      id: '2',
      texts: {
        en: 'The Secretariat publishes a summary within two days.',
        ru: 'Секретариат публикует сводку в течение двух дней.',
        zh: '秘书处在两天内公布汇总。',
      },
    },
  ],
} as const satisfies ProposalText

const readers = {
  label: 'TLP:GREEN',
  audience: ['members', 'observers', 'secretariat'],
  about: 'covid-19',
} as const

export type Tabled = { readonly id: string; readonly number: number; readonly text: ProposalText }

/** The Secretariat tables a proposal under the next number. */
export async function tableProposal(workspace: Workspace, text: ProposalText = exchange): Promise<Tabled> {
  const { nextNumber } = await asSecretariat<ProposalsAnswer>(workspace, '/api/proposals')
  const number = nextNumber ?? 1
  return { id: await tableVersion(workspace, { number, text }), number, text }
}

type Version = {
  readonly number: number
  readonly text: ProposalText
  readonly replaces?: string
  readonly amendments?: readonly { readonly id: string; readonly taken: string; readonly reason?: string }[]
}

/** The Secretariat tables a version; answers its id. */
export function tableVersion(workspace: Workspace, { number, text, replaces, amendments }: Version) {
  const body = { number, ...text, ...(amendments === undefined ? {} : { amendments }) }
  const said = { kind: 'proposals.draft', lang: 'en', body }
  return say(workspace, secretariatOf(workspace), replaces === undefined ? said : { ...said, replaces })
}

/** Every language version is confirmed, and every member has agreed to silence on this proposal. */
export async function readyForSilence(workspace: Workspace, { id, text }: Tabled): Promise<void> {
  for (const language of ['ru', 'zh', 'en'])
    await say(workspace, secretariatOf(workspace), {
      kind: 'proposals.confirmation',
      inReplyTo: id,
      body: { language, text: textDigest(text, language) },
    })
  for (const agency of foreignMinistries(workspace))
    await say(workspace, agency, {
      kind: 'proposals.method',
      inReplyTo: id,
      body: { method: 'silence', consents: true },
    })
}

/** Puts a text that is ready under silence; answers the silence's id. */
export function putUnderSilence(
  workspace: Workspace,
  { id, text }: Tabled,
  expires: string,
  broken?: string,
): Promise<string> {
  const digests = ['ru', 'zh', 'en'].map((language) => [language, textDigest(text, language)])
  return say(workspace, secretariatOf(workspace), {
    kind: 'proposals.silence',
    lang: 'en',
    inReplyTo: id,
    ...(broken === undefined ? {} : { refs: [broken] }),
    body: { text: Object.fromEntries(digests) as object, expires, reason: 'A decision is needed soon.' },
  })
}

/** An agency says something on a proposal, for the proposal's readers; answers its id. */
export async function say({ node }: Pick<Workspace, 'node'>, by: string, said: object): Promise<string> {
  const { statement } = await node.signAndTake(by as AgencyId, { ...readers, ...said } as never)
  return statement
}

export function secretariatOf({ node }: Pick<Workspace, 'node'>): AgencyId {
  return node.directory().secretariat!
}

/** Of each member state, the ministry that speaks on proposals. */
function foreignMinistries({ node }: Pick<Workspace, 'node'>): readonly AgencyId[] {
  const { agencies, states } = node.directory()
  return [...agencies].flatMap(([id, { type, state }]) =>
    type === 'foreign-ministry' && state !== undefined && states.get(state)?.role === 'member' ? [id] : [],
  )
}

export function readProposal(workspace: Workspace, number: number): Promise<ProposalAnswer> {
  return asSecretariat<ProposalAnswer>(workspace, `/api/proposals/${number}`)
}

async function asSecretariat<T>({ url, browser }: Workspace, path: string): Promise<T> {
  const context = await browser.newContext()
  const headers = { origin: url }
  await context.request.post(`${url}/api/door`, { data: { office: 'secretariat-duty-desk' }, headers })
  const answer = await context.request.get(`${url}${path}`)
  const read = (await answer.json()) as T
  await context.close()
  return read
}

/** A proposal with what states ask of it, agreed at a meeting and adopted; answers the decision's number. */
export async function adoptProposal(workspace: Workspace): Promise<number> {
  const tabled = await tableProposal(workspace)
  await readyForSilence(workspace, tabled)
  const { nextDecision } = await readProposal(workspace, tabled.number)
  const date = workspace.node.clock.now().slice(0, 10)
  const text = Object.fromEntries(['ru', 'zh', 'en'].map((one) => [one, textDigest(tabled.text, one)]))
  const consensus = await say(workspace, secretariatOf(workspace), {
    kind: 'proposals.consensus',
    inReplyTo: tabled.id,
    body: { text, date, chair: 'KAZ', present: ['KAZ', 'CHN', 'RUS'] },
  })
  const number = nextDecision ?? 1
  const decision = await say(workspace, secretariatOf(workspace), {
    kind: 'proposals.adoption',
    inReplyTo: consensus,
    label: 'TLP:CLEAR',
    audience: ['public'],
    body: { number, date, text, ...tabled.text },
  })
  await say(workspace, 'kaz-mfa', {
    kind: 'proposals.participation',
    inReplyTo: decision,
    label: 'TLP:CLEAR',
    audience: ['public'],
    body: { state: 'KAZ', takesPart: true },
  })
  return number
}

/** Two versions, an amendment that was answered, a comment, a silence that was broken and one that runs; the number. */
export async function proposalUnderSilence(workspace: Workspace): Promise<number> {
  const first = await tableProposal(workspace)
  const amendment = await say(
    workspace,
    'chn-mfa',
    amendmentTo(first.id, 'Each state reports cases and deaths.'),
  )
  const text: ProposalText = {
    ...exchange,
    articles: [{ ...exchange.articles[0], texts: dailyTexts }, exchange.articles[1]],
  }
  const id = await tableVersion(workspace, {
    number: first.number,
    text,
    replaces: first.id,
    amendments: [{ id: amendment, taken: 'in-part', reason: 'Deaths are reported already.' }],
  })
  const second = { ...first, id, text }
  await say(workspace, 'kaz-mfa', {
    kind: 'proposals.comment',
    lang: 'ru',
    inReplyTo: id,
    body: { article: '1', text: 'Форма представления данных требует уточнения.' },
  })
  await readyForSilence(workspace, second)
  const broken = await putUnderSilence(workspace, second, laterBy(workspace, 48))
  await say(workspace, 'rus-mfa', {
    kind: 'proposals.break',
    lang: 'ru',
    inReplyTo: broken,
    body: { type: 'objection', reason: 'Не согласован порядок финансирования.', receivedBy: 'page' },
  })
  await putUnderSilence(workspace, second, laterBy(workspace, 72), broken)
  return first.number
}

const dailyTexts = {
  en: 'Each state reports confirmed cases to the Secretariat every day.',
  ru: 'Каждое государство ежедневно сообщает Секретариату о подтверждённых случаях.',
  zh: '各国每日向秘书处报告确诊病例。',
} as const

/** Other words for article 1, in English. */
export function amendmentTo(version: string, en: string): object {
  return {
    kind: 'proposals.amendment',
    lang: 'en',
    inReplyTo: version,
    body: { type: 'replace', article: '1', texts: { en }, reason: 'Trends are seen sooner.' },
  }
}

/** So many hours after the node's own time. */
export function laterBy({ node }: Pick<Workspace, 'node'>, hours: number): string {
  return new Date(Date.parse(node.clock.now()) + hours * 3_600_000).toISOString()
}
