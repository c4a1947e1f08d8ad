import { openClient, type NodeFlags } from './client.ts'
import { print, printJson } from './output.ts'
import type { DraftStatement } from './split-sealed.ts'

export type SignedReceipt = {
  readonly index: number
  readonly entrySha256: string
  readonly statement: string
  readonly received: string
  readonly form: 'open' | 'sealed'
  readonly repeated: boolean
}

/** Has the node sign and take each draft, in order, and shows a receipt for each as it comes. */
export async function signDrafts(drafts: readonly DraftStatement[], flags: NodeFlags): Promise<void> {
  const client = await openClient(flags)
  for (const draft of drafts)
    showReceipt(await client.post<SignedReceipt>('/api/sign', draft), { kind: draft.kind, ...flags })
}

export function showReceipt(receipt: SignedReceipt, { json, kind }: { json?: boolean; kind: string }): void {
  const { index, form, statement, received, repeated } = receipt
  if (json === true) printJson(receipt)
  else
    print(
      `${kind} ${repeated ? 'stands already' : form === 'sealed' ? 'taken, sealed,' : 'taken'} as entry ${index} at ${received}\n  statement ${statement}`,
    )
}
