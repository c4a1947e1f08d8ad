import { dayNumber, type Bodies } from '@concert/statement'
import type { ReactNode } from 'react'
import { Facts } from '../../../design/facts.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { Names } from './names.tsx'

/** An event as it is opened or described anew. */
export function EventContent({ body }: { readonly body: Bodies['situation.event'] }): ReactNode {
  const { texts, formats } = useLanguage()
  const own = texts.record.entry.body
  const { names, icd11, aliases, places, firstKnown, closed } = body
  const day = firstKnown === undefined ? undefined : dayNumber(firstKnown)
  return (
    <Facts
      facts={[
        { name: own.name, value: <Names names={names} /> },
        icd11 === undefined ? undefined : { name: own.icd11, value: <code>{icd11}</code> },
        aliases === undefined ? undefined : { name: own.aliases, value: aliases.join(', ') },
        places === undefined ? undefined : { name: own.places, value: places.join(', ') },
        day === undefined ? undefined : { name: own.firstKnown, value: formats.date(day) },
        closed === undefined ? undefined : { name: own.closed, value: closed ? own.yes : own.no },
      ]}
    />
  )
}
