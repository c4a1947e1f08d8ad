import { useQuery } from '@tanstack/react-query'
import { answerQuery } from '../../../api/answer-query.ts'
import type { SourceStatement } from './read-source.ts'

export type KnownSource = {
  readonly isAsking: boolean
  /** Undefined where none is named, or the reader may not see it. */
  readonly statement: SourceStatement | undefined
}

/** The statement of this id, as far as the reader may see it; nothing is asked where there is no id. */
export function useSource(id: string): KnownSource {
  const isNamed = /^[0-9a-f]{64}$/.test(id)
  const query = useQuery({ ...answerQuery('/api/statements/{id}', { id }), enabled: isNamed, retry: false })
  const statement = query.data?.visible === true ? query.data.statement : undefined
  return {
    isAsking: isNamed && query.isPending,
    statement: statement,
  }
}
