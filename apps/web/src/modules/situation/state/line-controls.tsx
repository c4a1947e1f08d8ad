import type { ReactNode } from 'react'
import { usePlaceNames } from '../../../design/use-place-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { indicatorName, type Chosen } from './chosen.ts'
import { SearchSelect } from './search-select.tsx'
import styles from './state.module.css'
import { useLineNames } from './use-line-names.ts'

/** Of which place, and whose figures. */
export function LineControls(given: Chosen): ReactNode {
  return (
    <>
      <PlaceSelect {...given} />
      <LineSelect {...given} />
    </>
  )
}

function PlaceSelect({ figures: { places, place } }: Chosen): ReactNode {
  const { texts } = useLanguage()
  const placeOf = usePlaceNames()
  if (places.length < 2) return undefined
  return (
    <SearchSelect
      name={texts.state.controls.place}
      value={place}
      options={places.map((one) => ({ value: one, text: placeOf(one) }))}
      search={(value) => ({ place: value, series: undefined, period: undefined })}
    />
  )
}

/** Own reports and compiled figures, groups and audiences: one of them is shown. */
function LineSelect({ shown, chosen }: Chosen): ReactNode {
  const { texts, language } = useLanguage()
  const nameOf = useLineNames(shown)
  const { lines } = chosen.lines
  if (lines.length < 2) return <p className={styles['soft']}>{nameOf(chosen.line)}</p>
  return (
    <SearchSelect
      name={texts.state.controls.line}
      value={String(chosen.line.id)}
      options={lines.map((line) => ({
        value: String(line.id),
        text: line.stratum === '' ? nameOf(line) : `${indicatorName(line, language)} · ${nameOf(line)}`,
      }))}
      search={(value) => ({ series: value, period: undefined })}
    />
  )
}
