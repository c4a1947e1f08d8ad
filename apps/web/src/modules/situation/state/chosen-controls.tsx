import type { ReactNode } from 'react'
import { LinkChoice } from '../../../design/link-choice.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { canAddUp, type Chosen } from './chosen.ts'
import { LineControls } from './line-controls.tsx'
import { EarlierControl } from './earlier-control.tsx'

/** By days or weeks, on which scale, whose figures, of which place, and what was known when; the address keeps all of it. */
export function ChosenControls(given: Chosen): ReactNode {
  const { texts } = useLanguage()
  const { figures, chosen } = given
  const { every, scale } = figures.search
  const { every: names } = texts.state.lines
  return (
    <>
      {canAddUp(chosen.line) ? (
        <LinkChoice
          name={texts.state.controls.every}
          options={[
            { text: names.day, search: { every: undefined }, isChosen: every === undefined },
            { text: names.week, search: { every: 'week' }, isChosen: every === 'week' },
          ]}
        />
      ) : undefined}
      <LinkChoice
        name={texts.situation.scale}
        options={[
          { text: texts.situation.scales.linear, search: { scale: undefined }, isChosen: scale === 'linear' },
          { text: texts.situation.scales.log, search: { scale: 'log' }, isChosen: scale === 'log' },
        ]}
      />
      <LineControls {...given} />
      <EarlierControl date={figures.search.earlier} />
    </>
  )
}
