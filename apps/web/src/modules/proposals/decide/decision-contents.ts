import type { Proposal, Silence } from '@concert/api'
import type { Bodies } from '@concert/statement'
import type { DraftContent } from '../../../outbox/draft-content.ts'
import type { Readers } from '../../../outbox/audience-presets.ts'
import { reasonIn, sayOn, written, type SaidOn } from '../say-on.ts'

type Digests = Readonly<Record<string, string>>

export type MeetingForm = {
  readonly date: string
  readonly chair: string
  readonly present: readonly string[]
}
export type MeetingFault = 'date' | 'chair' | 'present'

export function meetingFaults({ date, chair, present }: MeetingForm): readonly MeetingFault[] {
  return [
    ...(date === '' ? (['date'] as const) : []),
    ...(chair === '' ? (['chair'] as const) : []),
    ...(present.length === 0 ? (['present'] as const) : []),
  ]
}

export function consensusContent(proposal: SaidOn, form: MeetingForm, text: Digests): DraftContent {
  const { date, chair, present } = form
  return sayOn(proposal, {
    kind: 'proposals.consensus',
    body: { text: { ...text }, date, chair, present: [...present] },
  })
}

export type Basis = { readonly id: string; readonly on: string; readonly text: Digests }

/** The silence that has passed, or the consensus: by what the proposal can be adopted; undefined where there is neither. */
export function basisOf({
  standing,
  silences,
  consensus,
}: {
  readonly standing: Proposal['standing']
  readonly silences: readonly Silence[]
  readonly consensus: Proposal['consensus']
}): Basis | undefined {
  if (standing === 'agreed') return consensus ?? undefined
  return standing === 'passed' ? silences.findLast((one) => one.standing === 'passed') : undefined
}

type Adopting = { readonly number: number; readonly date: string; readonly readers: Readers }

/** The text exactly as it was frozen; undefined where its version is not among those that can be read. */
export function adoptionContent(
  proposal: SaidOn & Pick<Proposal, 'versions'>,
  basis: Basis,
  { number, date, readers }: Adopting,
): DraftContent | undefined {
  const version = proposal.versions.find(({ id }) => id === basis.on)
  if (version === undefined) return undefined
  const { title, preamble, articles } = version
  const content = sayOn(proposal, {
    kind: 'proposals.adoption',
    inReplyTo: basis.id,
    body: {
      number,
      date,
      text: { ...basis.text },
      title,
      ...(preamble === undefined ? {} : { preamble }),
      articles,
    },
  })
  return { ...content, label: readers.label, audience: [...readers.audience] }
}

export type PositionType = Bodies['proposals.position']['type']

export function positionContent(
  on: SaidOn,
  { type, texts }: { readonly type: PositionType; readonly texts: Readonly<Record<string, string>> },
): DraftContent {
  return sayOn(on, { kind: 'proposals.position', body: { type, texts: written(texts) } })
}

export type ParticipationForm = {
  readonly takesPart: boolean | undefined
  readonly reason: string
  readonly lang: string
}

export function participationContent(
  decision: SaidOn,
  state: string,
  { takesPart, reason, lang }: ParticipationForm,
): DraftContent {
  return sayOn(decision, {
    kind: 'proposals.participation',
    lang,
    body: { state, takesPart: takesPart === true, ...reasonIn(reason) },
  })
}
