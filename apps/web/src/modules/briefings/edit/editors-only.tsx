import type { ReactNode } from 'react'
import { Empty } from '../../../design/empty.tsx'
import { useBriefingsTexts } from '../../../texts/use-briefings-texts.ts'
import { useView } from '../../../view/use-view.ts'
import { useMayEdit } from '../use-may-edit.ts'

/** To others it says why nothing can be written here. */
export function EditorsOnly({ children }: { readonly children: ReactNode }): ReactNode {
  const { texts } = useBriefingsTexts()
  const { asOf } = useView()
  const mayEdit = useMayEdit()
  const own = texts.briefings.edit
  if (mayEdit) return children
  return <Empty title={asOf === undefined ? own.closed : own.past} />
}
