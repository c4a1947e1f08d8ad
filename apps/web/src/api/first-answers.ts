import type { QueryClient } from '@tanstack/react-query'
import type { Address, Parameters } from './answers.ts'

type FirstAnswer = { readonly address: Address; readonly parameters: Parameters; readonly answer: unknown }

/** What the node wrote into the page, so that the first view needs no further answer. Nothing where it wrote none. */
export function keepFirstAnswers(client: QueryClient): void {
  const text = document.getElementById('first-answers')?.textContent ?? '[]'
  for (const { address, parameters, answer } of JSON.parse(text) as FirstAnswer[])
    client.setQueryData([address, parameters], answer)
}
