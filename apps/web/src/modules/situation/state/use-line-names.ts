import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useAudienceWords } from '../../../design/use-audience-words.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { isOwn, type Line } from './state-lines.ts'
import type { StateShown } from './state-shown.ts'

/** Whose figures a series holds: own reports, or compiled from which publication; and for whom, where not for all. */
export function useLineNames({ secretariat }: StateShown): (line: Line) => string {
  const { texts } = useLanguage()
  const nameOf = useAgencyNames()
  const audienceOf = useAudienceWords()
  const { own, compiled, every, audience: forSome } = texts.state.lines
  return (line) => {
    const { agency, dataset, frequency, audience } = line
    const who = isOwn(line, secretariat) ? own(nameOf(agency)) : compiled(dataset || nameOf(agency))
    return [
      who,
      every[frequency],
      ...(audience === 'public' ? [] : [forSome(audienceOf(audience.split(' ')))]),
    ].join(', ')
  }
}
