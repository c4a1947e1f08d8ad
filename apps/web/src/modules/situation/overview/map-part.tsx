import { mapState, type MapPlace } from '@concert/charts'
import { firstDay, lastDay } from '@concert/statement'
import { useRouter } from '@tanstack/react-router'
import { useMemo, type ReactNode } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import { MapFigure } from '../map/map-figure.tsx'
import { freshnessOf } from './freshness-of.ts'
import { valueIn, type Headline } from './headline.ts'
import type { Situation } from './use-situation.ts'
import { useSourceOf } from './use-source-of.ts'

/** Where it happens: each state's figure of the headline's week, and whether its report is late. */
export function MapPart({ situation }: { readonly situation: Situation }): ReactNode {
  if (situation.headline === undefined) return undefined
  return <WeekMap situation={situation} headline={situation.headline} />
}

type Given = { readonly situation: Situation; readonly headline: Headline }

function WeekMap({ situation, headline }: Given): ReactNode {
  const { event, indicator } = situation
  return (
    <MapFigure
      state={useMapState(situation, headline.week)}
      codes={[event, 'map', indicator, headline.week]}
      source={useSourceOf(situation)}
    />
  )
}

function useMapState({ panels, name }: Situation, week: Headline['week']) {
  const { named } = useLanguage()
  const router = useRouter()
  return useMemo(() => {
    const places: readonly MapPlace[] = panels.map((panel) => ({
      state: panel.id,
      name: named(panel.state.names),
      value: valueIn(panel, week) ?? null,
      freshness: freshnessOf(panel.state),
      href: router.buildLocation({
        to: '/states/$state',
        params: { state: panel.id },
        search: (before) => before,
      }).publicHref,
    }))
    const about = { place: '', indicator: name, type: 'flow' } as const
    return mapState({ about, from: firstDay(week)!, to: lastDay(week), places })
  }, [panels, name, week, named, router])
}
