import type { AnalysedSeriesAnswer } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Empty } from '../../../design/empty.tsx'
import { Field } from '../../../design/field.tsx'
import { Page } from '../../../design/page.tsx'
import { useEventNames } from '../../../design/use-event-names.ts'
import { useIndicatorNames } from '../../../design/use-indicator-names.ts'
import { usePlaceNames } from '../../../design/use-place-names.ts'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { useView } from '../../../view/use-view.ts'
import { chosenSeries, type AnalysedSeries } from './analysed-series.ts'
import { ForecastPart } from './forecast-part.tsx'
import { NowcastPart } from './nowcast-part.tsx'
import { ReproductionPart } from './reproduction-part.tsx'

/** Where a state's figures lead: reproduction number, growth, nowcast and forecast of one series, with how past ones did. */
export function OutlookPage(): ReactNode {
  const { texts } = useThreatsTexts()
  const { state } = useParams({ strict: false }) as { readonly state: string }
  const { event } = useView()
  const stateOf = useStateNames()
  const eventOf = useEventNames()
  return (
    <Page
      title={texts.signals.outlook.title(stateOf(state))}
      over={event === undefined ? undefined : eventOf(event)}
      lead={texts.signals.outlook.lead}
      actions={
        <Link to="/states/$state" params={{ state }}>
          {texts.signals.outlook.toState}
        </Link>
      }
    >
      {event === undefined ? undefined : <Outlook event={event} state={state} />}
    </Page>
  )
}

function Outlook({ event, state }: { readonly event: string; readonly state: string }): ReactNode {
  const { texts } = useThreatsTexts()
  const { asOf } = useView()
  const { series: wanted } = useSearch({ strict: false }) as { readonly series?: unknown }
  const query = useQuery(
    answerQuery('/api/threats/series', { event, state, ...(asOf === undefined ? {} : { asOf }) }),
  )
  return (
    <Asked query={query} lines={10}>
      {({ series }) => {
        const chosen = chosenSeries(series, wanted)
        if (chosen === undefined) return <Empty title={texts.signals.outlook.none} />
        return (
          <>
            <SeriesField all={series} chosen={chosen} />
            <ReproductionPart series={chosen} />
            <NowcastPart series={chosen} />
            <ForecastPart series={chosen} />
          </>
        )
      }}
    </Asked>
  )
}

type FieldGiven = {
  readonly all: AnalysedSeriesAnswer['series']
  readonly chosen: AnalysedSeries
}

/** Which figures; it stands in the address. */
function SeriesField({ all, chosen }: FieldGiven): ReactNode {
  const { texts } = useThreatsTexts()
  const navigate = useNavigate()
  const placeOf = usePlaceNames()
  const indicatorOf = useIndicatorNames()
  const { outlook, frequencies } = texts.signals
  return (
    <Field label={outlook.series}>
      {(control) => (
        <select
          {...control}
          value={chosen.series}
          onChange={({ target }) =>
            void navigate({
              to: '.',
              replace: true,
              resetScroll: false,
              search: (before) => ({ ...before, series: target.value }),
            })
          }
        >
          {all.map(({ series, place, indicator, stratum, frequency }) => (
            <option key={series} value={series}>
              {[placeOf(place), indicatorOf(indicator), stratum, frequencies[frequency]]
                .filter((part) => part !== '')
                .join(' · ')}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
