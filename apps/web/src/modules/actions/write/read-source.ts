import { kinds, type Bodies, type Label } from '@concert/statement'
import { noAction, type ActionForm } from './action-form.ts'

/** A statement that an action may come from, as it was signed. */
export type SourceStatement = {
  readonly kind: string
  readonly label: string
  readonly audience: readonly string[]
  readonly about?: string | undefined
  readonly body: unknown
}

type Readout = Pick<Bodies['contacts.publication'], 'parties' | 'paragraphs'>
type Commitment = NonNullable<Readout['paragraphs'][number]['commitments']>[number]

/** The paragraph, and which of its commitments, from 0. */
export type CommitmentPlace = { readonly paragraph: string; readonly commitment?: number }

/** Paragraphs in which something was undertaken; undefined where the statement is no readout. */
export function committingParagraphs({ kind, body }: SourceStatement): Readout['paragraphs'] | undefined {
  const readout = readoutIn(kind, body)
  return readout?.paragraphs.filter(({ commitments = [] }) => commitments.length > 0)
}

/** Whether an action may come from it at all. */
export function isSource({ kind }: SourceStatement): boolean {
  return sourceKinds.includes(kind)
}

export const sourceKinds: readonly string[] = [
  'proposals.adoption',
  'contacts.publication',
  'contacts.readout',
]

/**
 * What is known of an action from what it comes from: of a decision its title; of a readout a commitment of the
 * paragraph, with who undertook it and by when. `stateOf` is the state that an agency speaks for.
 */
export function actionFrom(
  source: string,
  statement: SourceStatement,
  { paragraph, commitment = 0 }: CommitmentPlace,
  stateOf: (agency: string) => string | undefined,
): ActionForm {
  const { label, audience, about = '' } = statement
  const isPublic = audience.includes('public')
  const form: ActionForm = {
    ...noAction,
    source,
    paragraph,
    event: about,
    ...(isPublic ? {} : { readers: { label: label as Label, audience } }),
  }
  const decision = kinds['proposals.adoption'].body.safeParse(statement.body)
  if (statement.kind === 'proposals.adoption' && decision.success)
    return { ...form, title: decision.data.title }
  return {
    ...form,
    ...committed(readoutIn(statement.kind, statement.body), { paragraph, commitment }, stateOf),
  }
}

function committed(
  readout: Readout | undefined,
  { paragraph, commitment: at = 0 }: CommitmentPlace,
  stateOf: (agency: string) => string | undefined,
): Partial<ActionForm> {
  const commitment = readout?.paragraphs.find(({ id }) => id === paragraph)?.commitments?.[at]
  if (readout === undefined || commitment === undefined) return {}
  return {
    commitment: at,
    title: commitment.what,
    what: commitment.what,
    ...(commitment.by === undefined ? {} : { due: commitment.by }),
    ...carriedOutBy(readout, commitment, stateOf),
  }
}

function carriedOutBy(
  { parties }: Readout,
  { party }: Commitment,
  stateOf: (agency: string) => string | undefined,
): Partial<ActionForm> {
  const agency = parties[party]?.agency
  if (agency === undefined) return {}
  const state = stateOf(agency)
  return state === undefined ? { agencies: [agency] } : { states: [state] }
}

function readoutIn(kind: string, body: unknown): Readout | undefined {
  if (kind !== 'contacts.publication' && kind !== 'contacts.readout') return undefined
  const read = kinds[kind].body.safeParse(body)
  return read.success ? read.data : undefined
}
