import type { Bodies } from '@concert/statement'
import type { DraftContent } from '../../../outbox/draft-content.ts'
import { audiencePresets, type Readers } from '../../../outbox/audience-presets.ts'
import { isBlank, isUnwritten, reasonIn, written } from '../say-on.ts'

type Body = Bodies['proposals.draft']
type Texts = Readonly<Record<string, string>>
export type Taken = NonNullable<Body['amendments']>[number]['taken']

export type ArticleForm = {
  /** As the article is called in every version: 1, 2-bis. */
  readonly id: string
  readonly heading: Texts
  readonly texts: Texts
}

export type OutcomeForm = { readonly taken: Taken | undefined; readonly reason: string }

/** A text as it is written: everything may be missing yet. */
export type ProposalForm = {
  readonly number: number
  /** The version that this one takes the place of. */
  readonly replaces: string | undefined
  readonly event: string
  readonly title: Texts
  readonly preamble: Texts
  readonly articles: readonly ArticleForm[]
  /** What becomes of each amendment to the version before, by its id. */
  readonly outcomes: Readonly<Record<string, OutcomeForm>>
  readonly lang: string
  readonly readers: Readers
}

export const taken = ['whole', 'in-part', 'not'] as const satisfies readonly Taken[]

const noOutcome: OutcomeForm = { taken: undefined, reason: '' }

export function outcomeOf({ outcomes }: Pick<ProposalForm, 'outcomes'>, id: string): OutcomeForm {
  return outcomes[id] ?? noOutcome
}

export function emptyProposal(of: Pick<ProposalForm, 'number' | 'event' | 'lang'>): ProposalForm {
  return {
    ...of,
    replaces: undefined,
    title: {},
    preamble: {},
    articles: [{ id: '1', heading: {}, texts: {} }],
    outcomes: {},
    readers: audiencePresets.states,
  }
}

/** Where something is missing: title.en, texts.2.ru, id.2, articles, outcome.ID, reason.ID, audience. */
export function proposalFaults(
  form: ProposalForm,
  {
    languages,
    amendments,
  }: { readonly languages: readonly string[]; readonly amendments: readonly string[] },
): readonly string[] {
  const { title, articles, readers } = form
  return [
    ...(isBlank(title['en']) ? ['title.en'] : []),
    ...(articles.length === 0 ? ['articles'] : []),
    ...articles.flatMap((article, at) => articleFaults(article, at, articles)),
    ...missingLanguages(form, languages),
    ...amendments.flatMap((id) => outcomeFaults(id, outcomeOf(form, id))),
    ...(readers.audience.length === 0 ? ['audience'] : []),
  ]
}

function articleFaults(
  { id, texts, heading }: ArticleForm,
  at: number,
  all: readonly ArticleForm[],
): string[] {
  const isGood = /^[a-z0-9][a-z0-9-]{0,19}$/.test(id) && all.findIndex((one) => one.id === id) === at
  const isUnnamed = !isUnwritten(heading) && isBlank(heading['en'])
  return [
    ...(isGood ? [] : [`id.${at}`]),
    ...(isUnwritten(texts) ? [`texts.${at}`] : []),
    ...(isUnnamed ? [`heading.${at}.en`] : []),
  ]
}

/** A language is whole or left out: what is written in it anywhere is missing where it is not. */
function missingLanguages(
  { title, preamble, articles }: ProposalForm,
  languages: readonly string[],
): string[] {
  const parts: readonly (readonly [string, Texts])[] = [
    ['title', title],
    ['preamble', preamble],
    ...articles.flatMap(({ heading, texts }, at) => [
      [`heading.${at}`, heading] as const,
      [`texts.${at}`, texts] as const,
    ]),
  ]
  const begun = parts.filter(([, texts]) => !isUnwritten(texts))
  const used = languages.filter((lang) => begun.some(([, texts]) => !isBlank(texts[lang])))
  return used.flatMap((lang) =>
    begun
      .filter(([place, texts]) => isBlank(texts[lang]) && !(place === 'title' && lang === 'en'))
      .filter(([place]) => !(place.startsWith('heading') && lang === 'en'))
      .map(([place]) => `${place}.${lang}`),
  )
}

function outcomeFaults(id: string, outcome: OutcomeForm): string[] {
  if (outcome.taken === undefined) return [`outcome.${id}`]
  return outcome.taken !== 'whole' && isBlank(outcome.reason) ? [`reason.${id}`] : []
}

/** Of a form without faults. */
export function proposalContent(form: ProposalForm): DraftContent {
  const { number, replaces, event, lang, readers } = form
  return {
    kind: 'proposals.draft',
    ...(event === '' ? {} : { about: event }),
    ...(replaces === undefined ? {} : { replaces }),
    label: readers.label,
    audience: [...readers.audience],
    lang,
    body: { number, ...textOf(form), ...amendmentsIn(form) },
  }
}

/** The text alone, as its digests are made of it. */
export function textOf({ title, preamble, articles }: Pick<ProposalForm, 'title' | 'preamble' | 'articles'>) {
  return {
    title: written(title),
    ...(isUnwritten(preamble) ? {} : { preamble: written(preamble) }),
    articles: articles.map(({ id, heading, texts }) => ({
      id,
      ...(isUnwritten(heading) ? {} : { heading: written(heading) }),
      texts: written(texts),
    })),
  }
}

function amendmentsIn({ outcomes }: ProposalForm): Pick<Body, 'amendments'> {
  const decided = Object.entries(outcomes).flatMap(([id, { taken: how, reason }]) =>
    how === undefined ? [] : [{ id, taken: how, ...reasonIn(reason) }],
  )
  return decided.length === 0 ? {} : { amendments: decided as NonNullable<Body['amendments']> }
}

type Content = Pick<DraftContent, 'kind' | 'about' | 'label' | 'audience' | 'lang' | 'body' | 'replaces'>

/** The form of a draft that was begun before, or of a version that stands; undefined where it is of another kind. */
export function proposalFormOf(content: Content): ProposalForm | undefined {
  if (content.kind !== 'proposals.draft') return undefined
  const body = content.body as Partial<Body>
  const outcomes = (body.amendments ?? []).map(({ id, taken: how, reason = '' }) => [
    id,
    { taken: how, reason },
  ])
  return {
    number: body.number ?? 1,
    replaces: content.replaces,
    event: content.about ?? '',
    title: body.title ?? {},
    preamble: body.preamble ?? {},
    articles: (body.articles ?? []).map(({ id, heading = {}, texts }) => ({ id, heading, texts })),
    outcomes: Object.fromEntries(outcomes) as ProposalForm['outcomes'],
    lang: content.lang ?? 'en',
    readers: { label: content.label ?? 'TLP:CLEAR', audience: content.audience ?? ['public'] },
  }
}

/** The next id that no article has: one more than the highest number. */
export function nextArticleId(articles: readonly Pick<ArticleForm, 'id'>[]): string {
  const numbers = articles.map(({ id }) => Number(/^\d+/.exec(id)?.[0] ?? 0))
  return String(Math.max(0, ...numbers) + 1)
}
