import {
  observationKey,
  type Audience,
  type IndicatorId,
  type Label,
  type Language,
  type Observation,
  type Period,
  type Place,
} from '@concert/statement'
import { isStated, type Figure } from './figure.ts'

/** Which figure it is: the same four facts as make an observation's identity. */
export type FigureAt = Pick<Observation, 'place' | 'period' | 'indicator' | 'stratum'>

export type StatedFigure = FigureAt & Figure

/**
 * Everything that one is writing, for any number of places and periods; `place` and `period` are those on screen.
 * It holds what a report and its corrections say until partsOf() takes them apart.
 */
export type ReportForm = {
  readonly event: string
  readonly place: Place
  readonly period: Period
  /** By figureKey(); what is not in here is not stated. */
  readonly figures: Readonly<Record<string, StatedFigure>>
  /** Strata that were added by hand and may not have a figure yet. */
  readonly strata: Readonly<Partial<Record<IndicatorId, readonly string[]>>>
  /** Why figures that stand are restated; every correction needs it. */
  readonly reason: string
  readonly narrative: string
  readonly lang: Language
  readonly source: string
  /** An instant, or empty. */
  readonly nextDue: string
  readonly label: Label
  readonly audience: Audience
  /** Says to all, too, what by the code list is for the members and the Secretariat. */
  readonly isAllOpen: boolean
  /** States that there is nothing new to count. */
  readonly isZero: boolean
}

export type FormStart = Pick<ReportForm, 'event' | 'place' | 'period' | 'lang' | 'label' | 'audience'>

export function emptyForm(start: FormStart): ReportForm {
  return {
    ...start,
    figures: {},
    strata: {},
    reason: '',
    narrative: '',
    source: '',
    nextDue: '',
    isAllOpen: false,
    isZero: false,
  }
}

export function figureKey(at: FigureAt): string {
  return observationKey(at as Observation)
}

/** The form with one figure stated, restated or, where it is empty, taken back. A figure more makes it no zero report. */
export function stateFigure(form: ReportForm, at: FigureAt, { value, status }: Figure): ReportForm {
  const key = figureKey(at)
  const { [key]: _, ...others } = form.figures
  const { place, period, indicator, stratum } = at
  const figure = { place, period, indicator, ...(stratum === undefined ? {} : { stratum }), value, status }
  return {
    ...form,
    isZero: false,
    figures: isStated(figure) ? { ...form.figures, [key]: figure } : others,
  }
}

export function stateFigures(form: ReportForm, figures: readonly StatedFigure[]): ReportForm {
  return figures.reduce((now, figure) => stateFigure(now, figure, figure), form)
}

export function addStrata(form: ReportForm, indicator: IndicatorId, strata: readonly string[]): ReportForm {
  const all = new Set([...(form.strata[indicator] ?? []), ...strata])
  return { ...form, strata: { ...form.strata, [indicator]: [...all] } }
}

/** Whether there is anything in it that somebody wrote. */
export function isWritten({ figures, reason, narrative, source }: ReportForm): boolean {
  return Object.keys(figures).length > 0 || [reason, narrative, source].some((text) => text.trim() !== '')
}

/** Places and periods that hold figures, in order. */
export function placesAndPeriods({ figures }: ReportForm): readonly Pick<FigureAt, 'place' | 'period'>[] {
  const keys = new Map(
    Object.values(figures).map(({ place, period }) => [`${place} ${period}`, { place, period }]),
  )
  return [...keys.keys()].sort().map((key) => keys.get(key)!)
}
