import { useQuery } from '@tanstack/react-query'
import { useId, useState, type ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { isUnreachable } from '../../../api/api-error.ts'
import { Field, type Control } from '../../../design/field.tsx'
import { useDeskTexts } from '../../../texts/use-desk-texts.ts'
import styles from './mail.module.css'
import { NextDigest } from './next-digest.tsx'
import type { FieldGiven } from './field-given.ts'
import { zonesOffered, zoneTitle } from './zones-offered.ts'

/** The clock that mails and the digest go by, and when the next digest would go by it. */
export function ZoneField({ fields, faults, onChange }: FieldGiven): ReactNode {
  const { texts } = useDeskTexts()
  const zone = fields.zone.trim()
  const [asked, setAsked] = useState<string>()
  const { next, isUnknown } = useNextDigest(asked ?? zone)
  const words = texts.desk.mail.settings
  const isWrong = faults.includes('zone') || (isUnknown && asked === zone)
  const error = !isWrong ? undefined : zone === '' ? words.missingZone : words.noSuchZone
  return (
    <div className={styles['zone']}>
      <Field label={words.zone} hint={words.zoneHint} error={error}>
        {(control) => (
          <ZoneSearch
            control={control}
            zone={fields.zone}
            onType={(typed) => {
              onChange({ zone: typed })
              setAsked(asked ?? zone)
            }}
            onEnd={setAsked}
          />
        )}
      </Field>
      <div role="status">
        {!fields.digest ? (
          words.noDigest
        ) : next === undefined ? undefined : (
          <>
            {words.next}: <NextDigest at={next.nextDigest} zone={next.zone} />
          </>
        )}
      </div>
    </div>
  )
}

type Search = {
  readonly control: Control
  readonly zone: string
  readonly onType: (typed: string) => void
  /** With a name that is whole: chosen from the list, or left as it is. */
  readonly onEnd: (zone: string) => void
}

/** Found by a part of its name, or of what people there call their time; the list is made when somebody looks for it. */
function ZoneSearch({ control, zone, onType, onEnd }: Search): ReactNode {
  const { language } = useDeskTexts()
  const list = useId()
  const [offered, setOffered] = useState<readonly string[]>([])
  return (
    <>
      <input
        {...control}
        list={list}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={60}
        value={zone}
        onFocus={({ target }) => {
          setOffered(zonesOffered())
          target.select()
        }}
        onBlur={() => onEnd(zone.trim())}
        onChange={({ target }) => {
          onType(target.value)
          if (offered.includes(target.value)) onEnd(target.value)
        }}
      />
      <datalist id={list}>
        {offered.map((one) => (
          <option key={one} value={one}>
            {zoneTitle(one, language)}
          </option>
        ))}
      </datalist>
    </>
  )
}

type Next = {
  readonly next: { readonly zone: string; readonly nextDigest: string } | undefined
  readonly isUnknown: boolean
}

/** The node answers by its own clock; a zone that it does not know is refused. */
function useNextDigest(zone: string): Next {
  const query = answerQuery('/api/desk/next-digest', { zone })
  const { data, error } = useQuery({ ...query, enabled: zone !== '', retry: false })
  return { next: error === null ? data : undefined, isUnknown: error !== null && !isUnreachable(error) }
}
