import type { DraftContent } from '../../../outbox/draft-content.ts'
import type { Agency } from '../directory-lists.ts'
import { directoryContent, hasEnglishName, namesGiven } from './directory-content.ts'

export type AgencyForm = {
  readonly agency: string
  readonly type: Agency['type']
  /** Empty for the Secretariat, which speaks for none. */
  readonly state: string
  readonly names: Readonly<Record<string, string>>
  readonly closed: boolean
}

export function agencyForm(standing: Agency | undefined): AgencyForm {
  if (standing === undefined)
    return { agency: '', type: 'health-ministry', state: '', names: {}, closed: false }
  const { agency, type, state, names, closed } = standing
  return { agency, type, state: state ?? '', names, closed }
}

export function agencyFaults({ agency, type, state, names }: AgencyForm): readonly string[] {
  return [
    ...(agency.trim() === '' ? ['agency'] : []),
    ...(state === '' && type !== 'secretariat' ? ['state'] : []),
    ...(hasEnglishName(names) ? [] : ['names']),
  ]
}

export function agencyContent(
  { agency, type, state, names, closed }: AgencyForm,
  lang: string,
): DraftContent {
  return directoryContent('directory.agency', lang, {
    agency: agency.trim(),
    type,
    ...(type === 'secretariat' ? {} : { state }),
    names: namesGiven(names),
    ...(closed ? { closed } : {}),
  })
}
