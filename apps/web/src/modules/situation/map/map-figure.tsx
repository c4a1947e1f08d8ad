import { mapFinding, mapTable, type MapState } from '@concert/charts'
import { useCallback, useId, useRef, type ReactNode } from 'react'
import { ChartStyles } from '../../../design/chart/chart-styles.tsx'
import { useChartWords } from '../../../design/chart/use-chart-words.ts'
import { useDrawn } from '../../../design/chart/use-drawn.ts'
import type { ChartSource } from '../../../design/chart/use-source-lines.ts'
import { ChartFrame } from '../../../design/chart-frame.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { paintMap } from './paint-map.ts'
import { useInnerLinks } from './use-inner-links.ts'
import styles from './map-figure.module.css'

type Given = {
  /** The same value as long as it is the same map. */
  readonly state: MapState
  readonly codes: readonly string[]
  readonly source: ChartSource
}

const height = 400
const fileSize = { width: 960, height: 640 }

/** A circle for each state, in its frame; each leads to the state's page. */
export function MapFigure({ state, codes, source }: Given): ReactNode {
  const { language, texts } = useLanguage()
  const words = useChartWords()
  const place = useRef<HTMLDivElement>(null)
  const id = useId()
  const { disclaimer } = texts.situation.map
  const draw = useCallback(
    (width: number) => paintMap({ state, id, width, height, language, disclaimer }),
    [state, id, language, disclaimer],
  )
  const svg = useDrawn(place, draw)
  const onClick = useInnerLinks()
  return (
    <ChartFrame
      title={mapFinding(state, words)}
      level={2}
      codes={codes}
      source={source}
      table={() => mapTable(state, words)}
      file={(file) => paintMap({ state, id: 'map', ...fileSize, language, disclaimer, file })}
    >
      <ChartStyles />
      <div ref={place} className={styles['place']} style={{ minHeight: height }} onClick={onClick}>
        {svg === undefined ? undefined : <div dangerouslySetInnerHTML={{ __html: svg }} />}
      </div>
    </ChartFrame>
  )
}
