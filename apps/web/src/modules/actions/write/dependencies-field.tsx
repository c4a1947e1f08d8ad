import type { ReactNode } from 'react'
import { Choices } from '../../../design/choices.tsx'
import { dayInWords } from '../../../design/day-in-words.ts'
import { useActionsTexts } from '../../../texts/use-actions-texts.ts'
import type { Action } from '../action.ts'
import type { FieldsGiven } from './fields-given.ts'

/** Other actions that have to be complete before; the node refuses a ring of them. */
export function DependenciesField({
  form,
  onChange,
  actions,
}: FieldsGiven & { readonly actions: readonly Action[] }): ReactNode {
  const { texts, language, named } = useActionsTexts()
  const others = actions.filter(({ id, standing }) => id !== form.replaces && standing !== 'cancelled')
  if (others.length === 0) return undefined
  return (
    <Choices
      legend={texts.actions.compose.dependsOn}
      options={others.map(({ id, title, due }) => ({
        value: id,
        name: named(title),
        hint: `${texts.actions.columns.due}: ${dayInWords(language, due)}`,
      }))}
      chosen={form.dependsOn}
      onChoose={(dependsOn) => onChange({ dependsOn })}
    />
  )
}
