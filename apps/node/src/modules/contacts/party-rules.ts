import type { AgencyId, Directory } from '@concert/statement'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import { contactsSay } from './rule-texts.ts'
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
      : [faultAt('unknown', `body.parties.${at}.agency`, contactsSay.notInDirectory(agency))],
  )
}

/** Only those who took part say what was said. */
export function takesPartFaults(by: string, parties: readonly Side[]): CodedFault[] {
  if (parties.some(({ agency }) => agency === by)) return []
  const known = parties.flatMap(({ agency }) => agency ?? [])
  return [faultAt('not-entitled', 'by', contactsSay.noParty({ by, parties: known }))]
}

export function hoursFaults({ began, ended }: Hours): CodedFault[] {
  if (began === undefined || ended === undefined || began <= ended) return []
  return [faultAt('conflict', 'body.ended', contactsSay.endsBeforeItBegan(began))]
}

/** What was not held yet has no readout, and no line that is cleared. */
export function heldFaults(hours: Hours, now: string, place: string): CodedFault[] {
  const from = heldFrom(hours)
  if (from <= now) return []
  return [faultAt('future', place, contactsSay.notOver({ from, now }))]
}
