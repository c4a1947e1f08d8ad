import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { answerQuery } from '../../api/answer-query.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import type { PaletteItem, PaletteItems } from './palette-item.ts'

/** States in protocol order, agencies and events, by their names in every language and by their codes. */
export function useThingItems(): PaletteItems {
  const { named } = useLanguage()
  const navigate = useNavigate()
  const { data: directory, isLoading: isDirectoryComing } = useQuery(answerQuery('/api/directory'))
  const { data: events, isLoading: areEventsComing } = useQuery(answerQuery('/api/situation/events'))
  const item = (group: PaletteItem['group'], code: string, names: Names, run: () => void): PaletteItem => ({
    id: `${group} ${code}`,
    group,
    title: named(names),
    hint: code,
    names: [code, ...Object.values(names)],
    run,
  })
  const items = [
    ...(directory?.states ?? []).map(({ state, names }) =>
      item('states', state, names, () => void navigate({ to: '/states/$state', params: { state } })),
    ),
    ...(directory?.agencies ?? []).map(({ agency, names }) =>
      item('agencies', agency, names, () => void navigate({ to: '/directory/$agency', params: { agency } })),
    ),
    ...(events?.events ?? []).map(({ event, names }) =>
      item('events', event, names, () => void navigate({ to: '/events/$event', params: { event } })),
    ),
  ]
  return { items, isWhole: !isDirectoryComing && !areEventsComing }
}

type Names = Readonly<Record<string, string>>
