import { isPlace, stateOf, subdivisionsOf, type Place, type StateCode } from '@concert/statement'
import { useQuery } from '@tanstack/react-query'
import { useId, useState, type ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Field } from '../../../design/field.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { usePlaceTitles } from './use-place-titles.ts'

type Given = {
  readonly place: Place
  /** Places that the agency reported on before, its state first. */
  readonly known: readonly Place[]
  /** The state that the agency speaks for; undefined for the Secretariat, which compiles for any. */
  readonly state: string | undefined
  readonly onChoose: (place: Place) => void
}

/** Chooses the place: the state, what was reported before, or any other by its code or name. */
export function PlaceChoice({ place, known, state, onChoose }: Given): ReactNode {
  const { texts } = useLanguage()
  const nameOf = usePlaceTitles()
  const [isSearching, setSearching] = useState(false)
  const other = ''
  if (isSearching)
    return (
      <PlaceSearch
        state={state}
        onChoose={(found) => {
          setSearching(false)
          if (found !== undefined) onChoose(found)
        }}
      />
    )
  return (
    <Field label={texts.report.place}>
      {(control) => (
        <select
          {...control}
          value={place}
          onChange={({ target }) =>
            target.value === other ? setSearching(true) : onChoose(target.value as Place)
          }
        >
          {[...new Set([...known, place])].map((one) => (
            <option key={one} value={one}>
              {nameOf(one)}
            </option>
          ))}
          <option value={other}>{texts.report.otherPlace}</option>
        </select>
      )}
    </Field>
  )
}

type Search = { readonly state: string | undefined; readonly onChoose: (place: Place | undefined) => void }

/** A place by its ISO 3166 code or by its name as ISO 3166-2 gives it. Nothing typed goes back. */
function PlaceSearch({ state, onChoose }: Search): ReactNode {
  const { texts } = useLanguage()
  const list = useId()
  const nameOf = usePlaceTitles()
  const [text, setText] = useState('')
  const offered = usePlacesOf(state)
  const found = offered.find((one) =>
    [one, nameOf(one)].some((name) => name.toLowerCase() === text.trim().toLowerCase()),
  )
  const typed = text.trim()
  const place = found ?? (isPlace(typed) ? typed : undefined)
  const isForeign = place !== undefined && state !== undefined && stateOf(place) !== state
  const isWrong = typed !== '' && (place === undefined || isForeign)
  return (
    <Field
      label={texts.report.place}
      hint={texts.report.placeHint}
      error={isWrong ? (isForeign ? texts.report.foreignPlace : texts.report.noSuchPlace) : undefined}
    >
      {(control) => (
        <>
          <input
            {...control}
            // The search replaces the choice that had the focus.
            autoFocus
            list={list}
            value={text}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') onChoose(undefined)
              if (event.key === 'Enter' && !isWrong) onChoose(place)
            }}
            onBlur={() => {
              if (!isWrong) onChoose(place)
            }}
          />
          <datalist id={list}>
            {offered.map((one) => (
              <option key={one} value={one}>
                {nameOf(one)}
              </option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}

/** The state's own parts; for the Secretariat the organisation's states. */
function usePlacesOf(state: string | undefined): readonly Place[] {
  const { data } = useQuery(answerQuery('/api/directory'))
  if (state === undefined) return (data?.states ?? []).map((one) => one.state as Place)
  return [state as Place, ...subdivisionsOf(state as StateCode)]
}
