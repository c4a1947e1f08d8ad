import type { OverdueAnswer } from '@concert/api'

export type BoardLine = OverdueAnswer['board'][number]

/** The reader's own agency stands first; the others keep the protocol order in which they came. */
export function ownFirst(board: readonly BoardLine[], own: string | undefined): readonly BoardLine[] {
  const isOwn = ({ agency }: BoardLine): boolean => agency === own
  return [...board.filter(isOwn), ...board.filter((line) => !isOwn(line))]
}

export function isOverdue({ overdueSince }: BoardLine): boolean {
  return overdueSince !== undefined
}
