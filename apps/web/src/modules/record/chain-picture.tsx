import type { ChainAnswer } from '@concert/api'
import { chainState, chainStyles, layoutChain, type ChainState, type Table } from '@concert/charts'
import { useCallback, useMemo, type ReactNode } from 'react'
import { useZone } from '../../clock/use-zone.ts'
import { lanes, pictureSteps, type PictureStep } from '../../design/chain/picture-steps.ts'
import { titleIn } from '../../design/chain/title-in.ts'
import type { Layout } from '../../design/chart/chart-drawing.tsx'
import { ChartFigure } from '../../design/chart/chart-figure.tsx'
import { useChartWords } from '../../design/chart/use-chart-words.ts'
import { momentIn } from '../../design/moment-in.ts'
import { useAgencyNames } from '../../design/use-agency-names.ts'
import { useStateNames } from '../../design/use-state-names.ts'
import { useChainTexts } from '../../texts/use-chain-texts.ts'

type Given = { readonly chain: ChainAnswer; readonly title: string }

/** The chain as a drawing for a report: a lane for each module, time from above to below, an arrow for each name. */
export function ChainPicture({ chain, title }: Given): ReactNode {
  const { texts } = useChainTexts()
  const words = useChartWords()
  const state = usePicture(chain, title)
  const layout: Layout = useCallback(
    (options) => layoutChain(state, { ...options, ...words }),
    [state, words],
  )
  const last = chain.steps.at(-1)!
  const here = chain.steps.find(({ place }) => place === 'here')!
  return (
    <>
      <style href="concert-chain" precedence="default">
        {chainStyles}
      </style>
      <ChartFigure
        title={texts.chain.title}
        level={2}
        codes={['chain', String(here.index)]}
        source={{ asOf: last.received }}
        height={240}
        layout={layout}
        table={() => tableOf(state, texts.chain.table.columns)}
      />
    </>
  )
}

function usePicture(chain: ChainAnswer, title: string): ChainState {
  const { texts } = useChainTexts()
  const step = useDrawnStep()
  return useMemo(
    () =>
      chainState({
        title,
        lanes: lanes.map((lane) => texts.chain.lanes[lane]),
        steps: pictureSteps(chain.steps).map(step),
      }),
    [chain, title, texts, step],
  )
}

/** A place of the picture in the reader's words. */
function useDrawnStep(): (place: PictureStep) => ChainState['steps'][number] {
  const { texts, language } = useChainTexts()
  const agencyOf = useAgencyNames()
  const stateOf = useStateNames()
  const timeZone = useZone()
  return useCallback(
    ({ step, count, lane, from }) => {
      const kinds: Readonly<Record<string, string>> = texts.design.kinds
      const by = step.agency === null ? texts.chain.found : agencyOf(step.agency)
      return {
        kind: kinds[step.kind] ?? step.kind,
        title:
          titleIn(step.title, language)?.said ??
          (step.derived && step.state !== null ? stateOf(step.state) : undefined),
        by: count === 1 ? by : texts.chain.times(count),
        when: momentIn(language, step.received, { timeZone }),
        lane,
        isHere: step.place === 'here',
        from,
      }
    },
    [texts, language, agencyOf, stateOf, timeZone],
  )
}

type Columns = Readonly<Record<'what' | 'title' | 'by' | 'received', string>>

function tableOf({ steps }: ChainState, columns: Columns): Table {
  const cell = (text: string) => ({ text, data: text })
  return {
    head: (['what', 'title', 'by', 'received'] as const).map((code) => ({
      text: columns[code],
      code,
      numeric: false,
    })),
    rows: steps.map(({ kind, title = '', by, when }) => [kind, title, by, when].map(cell)),
  }
}
