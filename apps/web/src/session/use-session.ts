import type { Role, SessionAnswer } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import { answerQuery } from '../api/answer-query.ts'

/** Who reads, and what they may do; of nobody, nothing. Only for what is offered: the node decides what is done. */
export type Session = {
  readonly person: SessionAnswer['person']
  readonly agency: string | undefined
  /** The state that the agency speaks for; undefined for the Secretariat and for nobody. */
  readonly state: string | undefined
  readonly isSecretariat: boolean
  readonly may: (role: Role) => boolean
  readonly answer: SessionAnswer | undefined
}

export function useSession(): Session {
  const { data: answer } = useQuery(answerQuery('/api/session'))
  const { data: directory } = useQuery(answerQuery('/api/directory'))
  const agency = answer?.person === undefined ? undefined : answer.agency
  const known = directory?.agencies.find((one) => one.agency === agency)
  return {
    person: answer?.person,
    agency,
    state: known?.state ?? undefined,
    isSecretariat: agency !== undefined && known?.type === 'secretariat',
    may: (role) => answer?.person !== undefined && answer.roles.includes(role),
    answer,
  }
}
