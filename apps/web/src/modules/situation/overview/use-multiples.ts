import { multiplesState, type Figure, type MultiplesState } from '@concert/charts'
import { firstDay } from '@concert/statement'
import { useMemo } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { Situation } from './use-situation.ts'

/** More weeks would be thinner than a finger and the eye can tell apart. */
export const mostWeeks = 26

/** All states on one scale, and of how many weeks the last are shown. */
export type Multiples = { readonly state: MultiplesState; readonly allWeeks: number }

export function useMultiples({ panels, name, scale }: Situation): Multiples {
  const { named } = useLanguage()
  return useMemo(() => {
    const days = panels.flatMap(({ points }) => points.map(({ period }) => firstDay(period)!))
    const last = days.reduce((a, b) => Math.max(a, b), -Infinity)
    const first = days.reduce((a, b) => Math.min(a, b), Infinity)
    const allWeeks = days.length === 0 ? 0 : (last - first) / 7 + 1
    const state = multiplesState({
      indicator: name,
      frequency: 'week',
      scale,
      panels: panels.map(({ id, state: { names }, points }) => ({
        id,
        series: { name: named(names), frequency: 'week', points },
      })),
      ...(allWeeks > mostWeeks ? { range: { from: last - (mostWeeks - 1) * 7 } } : {}),
    })
    return { state, allWeeks }
  }, [panels, name, scale, named])
}

/** Every figure of every state, for a key of the marks that are in any of the drawings; who never reported is one gap. */
export function figuresOf({ panels }: MultiplesState): readonly Figure[] {
  return panels.flatMap(({ figures }) => (figures.length === 0 ? [noFigure] : figures))
}

const noFigure: Figure = {
  period: '',
  value: undefined,
  status: undefined,
  provisional: false,
  complete: true,
  corrections: [],
}
