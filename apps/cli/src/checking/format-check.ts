import { formatReport } from '@concert/verify'
import { count } from '../output.ts'
import { plain } from '../table.ts'
import type { CheckFault } from './vault-check.ts'
import { allFaults, type PlaceReport } from './check-place.ts'

/** The whole report for a person: counts, what agrees, what is not proven, and every fault with its place. */
export function formatCheck(report: PlaceReport): string {
  const {
    origin,
    key,
    size,
    root,
    entries,
    audit,
    content,
    tables,
    isRunning,
    leftovers,
    faults,
    moreFaults,
    ok,
  } = report
  const compared = key.compared
    ? 'the one that was given'
    : `taken from ${key.from} and not compared; give --vkey with the key that you had from elsewhere`
  return [
    `${origin}: ${size === undefined ? 'no checkpoint that its key signed' : `${count(size, 'entry', 'entries')}, root ${root ?? ''}`}`,
    `key ${key.vkey}: ${compared}`,
    `${count(entries, 'entry', 'entries')} proven, ${count(content.attachments, 'attachment')}, ${content.opened} of ${audit.sealed} sealed entries held here and opened`,
    ...(tables === undefined ? [] : [`tables at ${tables.position} of ${tables.size}`]),
    ...(isRunning ? ['a node is at work here: its private part was not looked at'] : []),
    ...(leftovers.length === 0
      ? []
      : [`${count(leftovers.length, 'harmless leftover')} that the next start removes`]),
    // Of no entry at all everything would hold.
    ...(entries === 0 ? [] : [formatReport(audit).trimEnd()]),
    '',
    ...faults.map(formatFault),
    ...(moreFaults > 0 ? [`✗ and ${moreFaults} more`] : []),
    ok
      ? 'No fault found.'
      : `FAULTS FOUND: ${faults.length + moreFaults + audit.faults.length + audit.moreFaults}.`,
  ].join('\n')
}

export function formatFault({ place, index, message }: CheckFault): string {
  return `✗ ${place}${index === undefined ? '' : `, entry ${index}`}: ${plain(message)}`
}

/** The same for a program; the directory is the node's to tell. */
export function checkJson(report: PlaceReport): object {
  const { entries, open, sealed, notUnderstood, kinds, moreFaults } = report.audit
  return {
    ...report,
    audit: { entries, open, sealed, notUnderstood, kinds },
    faults: allFaults(report),
    moreFaults: report.moreFaults + moreFaults,
  }
}
