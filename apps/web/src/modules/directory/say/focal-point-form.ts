import type { DraftContent } from '../../../outbox/draft-content.ts'
import type { FocalPoint } from '../directory-lists.ts'
import { directoryContent, given, hasEnglishName, namesGiven } from './directory-content.ts'

export type FocalPointForm = {
  readonly state: string
  readonly agency: string
  readonly office: Readonly<Record<string, string>>
  readonly email: string
  readonly telephone: string
  /** Which of the state's it is; the form does not show it. */
  readonly rank?: number | undefined
}

export function focalPointForm(standing: FocalPoint | undefined): FocalPointForm {
  if (standing === undefined) return { state: '', agency: '', office: {}, email: '', telephone: '' }
  const { state, agency, office, email, telephone, rank } = standing
  return { state, agency, office, email: email ?? '', telephone: telephone ?? '', rank }
}

export function focalPointFaults({ state, agency, office }: FocalPointForm): readonly string[] {
  return [
    ...(state === '' ? ['state'] : []),
    ...(agency === '' ? ['agency'] : []),
    ...(hasEnglishName(office) ? [] : ['office']),
  ]
}

/** `places` are not in the form: those that stand are handed in, so that they stay. */
export function focalPointContent(
  { state, agency, office, email, telephone, rank = 1 }: FocalPointForm,
  lang: string,
  places: unknown,
): DraftContent {
  return directoryContent('directory.focal-point', lang, {
    state,
    agency,
    office: namesGiven(office),
    ...given('officeEmail', email),
    ...given('officeTelephone', telephone),
    ...(Array.isArray(places) ? { places } : {}),
    ...(rank === 1 ? {} : { rank }),
  })
}
