import type { Findings } from './findings.ts'

/** What no bundle proves, whatever it holds; stands at the end of every report. */
export function addUnprovable({ list, add }: Findings): void {
  add(
    'received-true',
    'not-proven',
    'That it was received when its entry states: that is by the clock of the log.',
  )
  add('figures-true', 'not-proven', 'That the figures are true: a signature says who stated them.')
  add(
    'no-later-correction',
    'not-proven',
    'That no later statement corrects or replaces it: ask a node, or read the record.',
  )
  add(
    'directory-complete',
    'not-proven',
    'That the bundle holds every entry of the directory: a revocation that was left out cannot be seen from here; a check of the whole record shows it.',
  )
  const unknown = list.find(({ code }) => code === 'checkpoint')?.facts['unknownSignatures'] ?? 0
  const witnesses = list.find(({ code }) => code === 'cosigned')?.facts['witnesses'] ?? 0
  const why =
    witnesses === 0
      ? 'no witness known here has cosigned its checkpoint'
      : 'that would take the log and every witness that cosigned, together'
  add(
    'same-log-for-all',
    'not-proven',
    `That other readers are shown the same log: ${why}${unknown === 0 ? '' : ` (signatures by unknown keys, not believed: ${unknown})`}.`,
    { unknownSignatures: unknown, witnesses },
  )
}
