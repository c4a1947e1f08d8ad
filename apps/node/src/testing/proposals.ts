import { textDigest, type ProposalText } from '@concert/statement'
import { say, type Said } from './speaking.ts'
import { secretariat, type TestNode } from './test-node.ts'

type More = Omit<Partial<Said>, 'refs'> & { readonly refs?: readonly string[] | undefined }
type Body = Readonly<Record<string, unknown>>

export const members = ['IND', 'KAZ', 'CHN', 'KGZ', 'PAK', 'RUS', 'TJK', 'UZB'] as const
export const officeOf = (state: string): string => `${state.toLowerCase()}-moh`

export const among = { label: 'TLP:GREEN', audience: ['members', 'secretariat'] } as const
export const organisationLanguages = ['ru', 'zh', 'en'] as const

/** A text that is whole in the organisation's three languages. */
export const proposedText: ProposalText = {
  title: { en: 'On the exchange of figures', ru: 'Об обмене данными', zh: '关于数据交换' },
  preamble: { en: 'The member states,', ru: 'Государства-члены,', zh: '各成员国，' },
  articles: [
    { id: '1', texts: { en: 'Each state reports daily.', ru: 'Ежедневно.', zh: '每日报告。' } },
    { id: '2', texts: { en: 'Figures are corrected.', ru: 'Данные исправляются.', zh: '数据予以更正。' } },
  ],
}

/** The same with other words in an article. */
export function withArticle(id: string, en: string, text: ProposalText = proposedText): ProposalText {
  const articles = text.articles.map((one) => (one.id === id ? { ...one, texts: { ...one.texts, en } } : one))
  return { ...text, articles }
}

export function digestsOf(text: ProposalText = proposedText): Record<string, string> {
  return Object.fromEntries(organisationLanguages.map((language) => [language, textDigest(text, language)]))
}

function saying(kind: Said['kind'], by: string, inReplyTo: string | undefined, body: Body, more: More): Said {
  return {
    by,
    kind,
    ...among,
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
    ...(more as Partial<Said>),
    body,
  }
}

export function proposal(body: Body = {}, more: More = {}): Said {
  return saying('proposals.draft', secretariat, undefined, { number: 1, ...proposedText, ...body }, more)
}

export function comment(on: string, by = 'kaz-moh', body: Body = {}, more: More = {}): Said {
  return saying('proposals.comment', by, on, { article: '1', text: 'By which hour?', ...body }, more)
}

export function amendment(on: string, by = 'kaz-moh', body: Body = {}, more: More = {}): Said {
  const asked = { type: 'replace', article: '1', texts: { en: 'Each state reports weekly.' } }
  return saying('proposals.amendment', by, on, { ...asked, reason: 'Few staff.', ...body }, more)
}

export function textConfirmation(
  on: string,
  language: string,
  text: ProposalText = proposedText,
  more: More = {},
): Said {
  const body = { language, text: textDigest(text, language) }
  return saying('proposals.confirmation', secretariat, on, body, more)
}

export function method(by: string, on?: string, body: Body = {}, more: More = {}): Said {
  return saying('proposals.method', by, on, { method: 'silence', consents: true, ...body }, more)
}

export function silence(on: string, expires: string, body: Body = {}, more: More = {}): Said {
  return saying('proposals.silence', secretariat, on, { text: digestsOf(), expires, ...body }, more)
}

export function extension(on: string, expires: string, more: More = {}): Said {
  return saying('proposals.extension', secretariat, on, { expires, reason: 'A holiday.' }, more)
}

export function silenceBreak(on: string, by = 'kaz-moh', body: Body = {}, more: More = {}): Said {
  return saying('proposals.break', by, on, { type: 'objection', reason: 'Too soon.', ...body }, more)
}

export function position(on: string, by = 'kaz-moh', body: Body = {}, more: More = {}): Said {
  const said = { type: 'interpretation', texts: { en: 'Daily means on working days.' } }
  return saying('proposals.position', by, on, { ...said, ...body }, more)
}

export function proposalWithdrawal(on: string, by: string = secretariat, more: More = {}): Said {
  return saying('proposals.withdrawal', by, on, { reason: 'It is overtaken.' }, more)
}

export function consensus(on: string, body: Body = {}, more: More = {}): Said {
  const met = { date: '2020-04-29', chair: 'RUS', present: members }
  return saying('proposals.consensus', secretariat, on, { text: digestsOf(), ...met, ...body }, more)
}

export function adoption(on: string, body: Body = {}, more: More = {}): Said {
  const said = { number: 1, date: '2020-05-02', text: digestsOf(), ...proposedText }
  return saying('proposals.adoption', secretariat, on, { ...said, ...body }, more)
}

export function takingPart(on: string, by = 'kaz-moh', body: Body = {}, more: More = {}): Said {
  const state = by.slice(0, 3).toUpperCase()
  return saying('proposals.participation', by, on, { state, takesPart: true, ...body }, more)
}

/** Tabled, confirmed in every language, and with every member's consent to the method. */
export async function readyProposal(at: TestNode, said: Said = proposal()): Promise<string> {
  const { statement } = await say(at, said)
  for (const language of organisationLanguages)
    await say(at, textConfirmation(statement, language, said.body as unknown as ProposalText))
  for (const state of members) await say(at, method(officeOf(state), statement))
  return statement
}
