import type { QueryClient } from '@tanstack/react-query'
import type { Address, Parameters } from './answers.ts'

export type FirstAnswer = {
  readonly address: Address
  readonly parameters: Parameters
  readonly answer: unknown
}

/** What the node wrote into the page, so that the first view needs no further answer. */
export function readFirstAnswers(): readonly FirstAnswer[] {
  return JSON.parse(document.getElementById('first-answers')?.textContent ?? '[]') as FirstAnswer[]
}

export function keepFirstAnswers(client: QueryClient, answers: readonly FirstAnswer[]): void {
  for (const { address, parameters, answer } of answers) client.setQueryData([address, parameters], answer)
}
