import type { Bodies } from '@concert/statement'
import type { ReactNode } from 'react'
import { Facts } from '../../../design/facts.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { Prose } from './prose.tsx'

/** Opens a sealed statement to all: it is read at its own entry. */
export function DisclosureContent({ body }: { readonly body: Bodies['record.disclosure'] }): ReactNode {
  const { texts } = useLanguage()
  const own = texts.record.entry.body
  return (
    <>
      <Facts facts={[{ name: own.disclosed, value: <ProofMark index={body.index} /> }]} />
      {body.reason === undefined ? undefined : <Prose title={own.reason}>{body.reason}</Prose>}
    </>
  )
}
