import { deskGroups, type DeskGroup } from '@concert/api'

/** Which part of the desk is looked at; it stands in the address, so that it can be sent to a colleague. */
export type DeskFilter = {
  readonly group: DeskGroup | undefined
  readonly module: string | undefined
  readonly state: string | undefined
}

/** Of an address, attacker-controlled: what is no filter narrows nothing. */
export function deskFilter(search: Readonly<Record<string, unknown>>): DeskFilter {
  const { group, module, state } = search
  return {
    group: deskGroups.find((one) => one === group),
    module: typeof module === 'string' && /^[a-z]{1,40}$/.test(module) ? module : undefined,
    state: typeof state === 'string' && /^[A-Z]{3}$/.test(state) ? state : undefined,
  }
}
