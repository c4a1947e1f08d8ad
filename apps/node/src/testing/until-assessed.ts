import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import type { SignalBoardAnswer } from '@concert/api'
import type { TestNode } from './test-node.ts'

/** The board once everything in the record is assessed. */
export async function untilAssessed(at: TestNode, query = '', token?: string): Promise<SignalBoardAnswer> {
  for (let tries = 0; tries < 2_000; tries++) {
    const board = await at.get<SignalBoardAnswer>(`/api/threats/board?limit=5000${query}`, token)
    if (board.assessed === board.size) return board
    await setTimeout(10)
  }
  return assert.fail('the record was not assessed within twenty seconds')
}
