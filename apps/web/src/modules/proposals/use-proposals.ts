import type { DecisionAnswer, DecisionsAnswer, ProposalAnswer, ProposalsAnswer } from '@concert/api'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { answerQuery } from '../../api/answer-query.ts'
import { usePart } from '../../view/use-part.ts'
import { useView } from '../../view/use-view.ts'
import { askAgainMs } from './ask-again-ms.ts'

function useAsOf(): { readonly asOf?: string } {
  const { asOf } = useView()
  return asOf === undefined ? {} : { asOf }
}

export function useProposals(): UseQueryResult<ProposalsAnswer> {
  const asOf = useAsOf()
  const part = usePart()
  return useQuery({
    ...answerQuery('/api/proposals', { ...asOf, ...part }),
    refetchInterval: ({ state: { data } }) =>
      data === undefined || asOf.asOf !== undefined
        ? false
        : askAgainMs(
            data.now,
            data.proposals.flatMap(({ silence }) => (silence === null ? [] : [silence])),
          ),
  })
}

export function useProposal(id: string): UseQueryResult<ProposalAnswer> {
  const asOf = useAsOf()
  return useQuery({
    ...answerQuery('/api/proposals/{id}', { id, ...asOf }),
    refetchInterval: ({ state: { data } }) =>
      data === undefined || asOf.asOf !== undefined ? false : askAgainMs(data.now, data.proposal.silences),
  })
}

export function useDecisions(): UseQueryResult<DecisionsAnswer> {
  return useQuery(answerQuery('/api/decisions', { ...useAsOf(), ...usePart() }))
}

export function useDecision(number: string): UseQueryResult<DecisionAnswer> {
  return useQuery(answerQuery('/api/decisions/{number}', { number, ...useAsOf() }))
}
