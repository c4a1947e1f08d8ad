import type { ActionAnswer, ActionPart, ActionSummary } from '@concert/api'

export type Action = ActionSummary
export type WholeAction = ActionAnswer['action']
export type Part = ActionPart

/** By what a part is named: its state, or an agency of no state. */
export function keyOfPart({ state, agency }: Part): string {
  return state ?? agency ?? ''
}

/** The part of whoever reads: of its state, or of its agency where it is of none. */
export function ownPart(
  { parts }: Pick<Action, 'parts'>,
  { state, agency }: { readonly state: string | undefined; readonly agency: string | undefined },
): Part | undefined {
  return parts.find((part) => (state === undefined ? part.agency === agency : part.state === state))
}

/** Whether something may still be said of the part by whoever has it. */
export function isOpenPart({ standing }: Part): boolean {
  return !['complete', 'cancelled', 'apart'].includes(standing)
}

/** Parts that are confirmed, among those of whoever takes part. */
export function partsDone({ parts }: Pick<Action, 'parts'>): { readonly done: number; readonly all: number } {
  const taking = parts.filter(({ standing }) => standing !== 'apart')
  return { done: taking.filter(({ standing }) => standing === 'complete').length, all: taking.length }
}
