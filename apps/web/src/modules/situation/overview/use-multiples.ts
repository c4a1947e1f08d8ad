import { multiplesState, type KeyName, type MultiplesState } from '@concert/charts'
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

/** The marks that are in any of the drawings. */
export function keyOf({ panels }: MultiplesState): readonly KeyName[] {
  const figures = panels.flatMap((panel) => panel.figures)
  const is = {
    figure: true,
    provisional: figures.some(({ provisional }) => provisional),
    zero: figures.some(({ value }) => value === 0),
    gap: figures.some(({ value }) => value === undefined) || panels.some((one) => one.figures.length === 0),
    corrected: figures.some(({ corrections }) => corrections.length > 0),
  }
  return (['figure', 'provisional', 'zero', 'gap', 'corrected'] as const).filter((name) => is[name])
}
