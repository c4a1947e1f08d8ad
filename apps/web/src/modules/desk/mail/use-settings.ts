import type { DeskSettingsAnswer } from '@concert/api'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiError } from '../../../api/api-error.ts'
import { send } from '../../../api/client.ts'
import { useDoing } from '../../../design/use-doing.ts'
import { useKeptFields } from '../../../outbox/use-kept-fields.ts'
import {
  faultsOf,
  fieldsOf,
  isChanged,
  settingsOf,
  type FaultyField,
  type SettingsFields,
} from './settings-fields.ts'

export type Settings = {
  readonly fields: SettingsFields
  readonly change: (changes: Partial<SettingsFields>) => void
  readonly forget: () => void
  readonly faults: readonly FaultyField[]
  readonly isChanged: boolean
  readonly isSaving: boolean
  /** Why it was not saved, where that is in none of the fields. */
  readonly error: unknown
  /** Resolves to whether it was saved. */
  readonly save: () => Promise<boolean>
}

/** What is wrong is told after the first try to save; what the node refused, until it is another value. */
export function useSettings({ settings }: DeskSettingsAnswer): Settings {
  const client = useQueryClient()
  const { fields, change, forget } = useKeptFields<SettingsFields>('desk settings', fieldsOf(settings))
  const { run, isDoing: isSaving, error: failure } = useDoing()
  const [isTried, setTried] = useState(false)
  const [tried, setSent] = useState<SettingsFields | undefined>()
  const refused = refusedFields(failure)
  const still = refused.filter((name) => tried?.[name] === fields[name])
  const seen = faultsOf(fields)
  const save = async (): Promise<boolean> => {
    setTried(true)
    if (seen.length > 0) return false
    setSent(fields)
    return run(async () => {
      await send('PUT', '/api/desk/settings', settingsOf(fields))
      forget()
      await client.invalidateQueries({ queryKey: ['/api/desk/settings'] })
    })
  }
  const faults = [...new Set([...(isTried ? seen : []), ...still])]
  const error = refused.length === 0 ? failure : undefined
  return { fields, change, forget, faults, isChanged: isChanged(fields, settings), isSaving, error, save }
}

/** The fields in which the node found fault; none when it refused for another reason. */
function refusedFields(error: unknown): readonly FaultyField[] {
  const places = error instanceof ApiError ? (error.problem?.faults ?? []).map(({ place }) => place) : []
  return (['zone', 'languages', 'email'] as const).filter((name) =>
    places.some((place) => place.split('.')[0] === name),
  )
}
