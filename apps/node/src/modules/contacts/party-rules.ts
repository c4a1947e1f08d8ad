import type { AgencyId, Directory } from '@concert/statement'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { heldFrom } from './standing.ts'

type Side = { readonly agency?: string | undefined }
type Hours = {
  readonly date: string
  readonly began?: string | undefined
  readonly ended?: string | undefined
}

/** Parties that are agencies stand in the directory. */
export function partyFaults(parties: readonly Side[], { agencies }: Directory): CodedFault[] {
  return parties.flatMap(({ agency }, at) =>
    agency === undefined || agencies.has(agency as AgencyId)
      ? []
      : [
          {
            code: 'unknown' as const,
            place: `body.parties.${at}.agency`,
            message: `${agency} is not in the directory; give the party names instead`,
          },
        ],
  )
}

/** Only those who took part say what was said. */
export function takesPartFaults(by: string, parties: readonly Side[]): CodedFault[] {
  if (parties.some(({ agency }) => agency === by)) return []
  const who = parties.flatMap(({ agency }) => agency ?? []).join(', ')
  return [
    { code: 'not-entitled', place: 'by', message: `${by} is none of the parties in the directory: ${who}` },
  ]
}

export function hoursFaults({ began, ended }: Hours): CodedFault[] {
  if (began === undefined || ended === undefined || began <= ended) return []
  return [{ code: 'conflict', place: 'body.ended', message: `is before it began (${began})` }]
}

/** What was not held yet has no readout, and no line that is cleared. */
export function heldFaults(hours: Hours, now: string, place: string): CodedFault[] {
  const from = heldFrom(hours)
  if (from <= now) return []
  return [
    { code: 'future', place, message: `the conversation is over at ${from} at the earliest (it is ${now})` },
  ]
}
