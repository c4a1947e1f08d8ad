import type { CurveAnswer } from '@concert/api'
import { Button } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import { useZone } from '../../../clock/use-zone.ts'
import { Moment } from '../../../design/moment.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { momentIn } from '../../../design/moment-in.ts'
import styles from '../threats.module.css'

type Given = {
  readonly vintages: CurveAnswer['vintages']
  readonly chosen: number
  /** The one that raised the signal. */
  readonly own: number
  readonly onChoose: (vintage: number) => void
}

/** Goes through everything that was ever known of the series, by pointer or arrow keys; says when each was known. */
export function VintageSlider({ vintages, chosen, own, onChoose }: Given): ReactNode {
  const { texts, language } = useThreatsTexts()
  const timeZone = useZone()
  const id = useId()
  const at = Math.max(
    0,
    vintages.findLastIndex(({ vintage }) => vintage <= chosen),
  )
  const shown = vintages[at]
  const words = texts.signals.curve
  if (shown === undefined) return undefined
  const last = vintages.at(-1)!
  return (
    <div className={styles['slider']}>
      <label htmlFor={id}>{words.vintage}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={vintages.length - 1}
        value={at}
        aria-valuetext={momentIn(language, shown.received, { timeZone })}
        onChange={({ target }) => onChoose(vintages[Number(target.value)]!.vintage)}
      />
      <output htmlFor={id}>
        {words.knownAt(at + 1, vintages.length)} <Moment at={shown.received} />
      </output>
      <div className={styles['sliderButtons']}>
        <Button size="compact-xs" variant="default" disabled={chosen === own} onClick={() => onChoose(own)}>
          {words.asRaised}
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          disabled={shown === last}
          onClick={() => onChoose(last.vintage)}
        >
          {words.asNow}
        </Button>
      </div>
    </div>
  )
}
