import type { Briefing } from '@concert/briefing'
import { parentPort } from 'node:worker_threads'
import { formsOf, type NamedForm } from './forms-of.ts'
import { openTypesetter } from './typeset/open-typesetter.ts'

/** Writes the forms of issues on a thread of its own, one issue after the other. */
export type FormsRequest = { readonly number: number; readonly briefing: Briefing }
export type FormsReply = { readonly number: number } & (
  { readonly forms: readonly NamedForm[] } | { readonly fault: string }
)

const typesetter = openTypesetter()

parentPort!.on('message', (request: FormsRequest) => void answer(request))

async function answer({ number, briefing }: FormsRequest): Promise<void> {
  parentPort!.postMessage(await replyTo(number, briefing))
}

async function replyTo(number: number, briefing: Briefing): Promise<FormsReply> {
  try {
    return { number, forms: formsOf(briefing, await typesetter) }
  } catch (error) {
    return { number, fault: error instanceof Error ? error.message : String(error) }
  }
}
