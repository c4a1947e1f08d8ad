import { beforeEach } from 'node:test'
import { refusedAt, takenAt } from './judged.ts'
import type { Said } from './speaking.ts'
import { openTestNode, type TestNode } from './test-node.ts'

/** What the rules of proposals are tested on: a node of its own for each test, and what it takes and refuses. */
export type SpokenProposals = {
  at: TestNode
  readonly taken: (said: Said) => Promise<string>
  readonly refused: (said: Said, code: string, place: string, message: RegExp) => Promise<void>
}

export function spokenProposals(): SpokenProposals {
  const on = {
    taken: (said) => takenAt(on.at, said),
    refused: (said, code, place, message) => refusedAt(on.at, said, code, place, message),
  } as SpokenProposals
  beforeEach(async () => {
    on.at = await openTestNode()
  })
  return on
}
