import { curveFinding, curveState, curveTable, layoutEpidemicCurve, type Series } from '@concert/charts'
import { formatPeriod } from '@concert/statement'
import { useCallback, useMemo, type ReactNode } from 'react'
import type { Layout } from '../../../design/chart/chart-drawing.tsx'
import { ChartFigure } from '../../../design/chart/chart-figure.tsx'
import { useChartWords } from '../../../design/chart/use-chart-words.ts'
import { Loading } from '../../../design/loading.tsx'
import { useIndicatorNames } from '../../../design/use-indicator-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { MapPart } from '../../situation/overview/map-part.tsx'
import { useSituation } from '../../situation/overview/use-situation.ts'
import { exampleValues } from '../example-values.ts'
import { Specimen } from './specimen.tsx'

const firstDay = 18_350

/** A curve of made figures that has everything a curve can have; and the map as the first screen has it. */
export function ChartSpecimens(): ReactNode {
  const situation = useSituation()
  return (
    <>
      <Specimen name="curve">
        <Curve />
      </Specimen>
      <Specimen name="map">
        {situation === undefined ? <Loading lines={6} /> : <MapPart situation={situation} />}
      </Specimen>
    </>
  )
}

function Curve(): ReactNode {
  const { texts } = useLanguage()
  const words = useChartWords()
  const indicator = useIndicatorNames()('cases_confirmed_new')
  const place = texts.gallery.example.place
  const state = useMemo(
    () => curveState(exampleSeries(indicator), { about: { place, indicator, type: 'flow' }, mean: true }),
    [indicator, place],
  )
  const layout = useCallback<Layout>(
    (options) => layoutEpidemicCurve(state, { ...options, ...words }),
    [state, words],
  )
  return (
    <ChartFigure
      title={curveFinding(state, words)}
      codes={['example']}
      source={{ source: texts.gallery.example.source }}
      height={260}
      layout={layout}
      table={() => curveTable(state, words)}
    />
  )
}

/** Days with a gap, a stated zero, a correction, and provisional days at the end. */
function exampleSeries(name: string): Series {
  return {
    name,
    frequency: 'day',
    points: exampleValues.map((value, at) => ({
      period: formatPeriod(firstDay + at, 'day'),
      value,
      status: value === null ? 'L' : at >= exampleValues.length - 3 ? 'P' : 'A',
      ...(at === 12
        ? {
            corrections: [
              {
                period: formatPeriod(firstDay + at, 'day'),
                before: 31,
                after: value,
                reason: null,
                received: '2020-04-20T06:00:00.000Z',
              },
            ],
          }
        : {}),
    })),
  }
}
