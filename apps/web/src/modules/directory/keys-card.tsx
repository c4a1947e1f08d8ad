import type { DirectoryAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { Card } from '../../design/card.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { agenciesInOrder, keysOf } from './directory-lists.ts'
import { KeysTable } from './keys-table.tsx'

/** Every key that ever signed, agency by agency; folded, since few read it whole. */
export function KeysCard({ directory }: { readonly directory: DirectoryAnswer }): ReactNode {
  const { texts } = useLanguage()
  const words = texts.directory.keys
  const keys = agenciesInOrder(directory).flatMap(({ agency }) => keysOf(directory, agency))
  return (
    <Card id="keys" title={words.title}>
      <details>
        <summary>{words.count(keys.length)}</summary>
        <KeysTable keys={keys} isForAll />
      </details>
    </Card>
  )
}
