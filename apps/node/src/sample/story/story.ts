import { actionsOfCall, actionsOfDecision } from './actions.ts'
import type { Beat } from './beat.ts'
import { call } from './call.ts'
import { expertsMeeting } from './experts-meeting.ts'
import { firstProposal } from './first-proposal.ts'
import { secondProposal } from './second-proposal.ts'

/**
 * From a conversation to a decision, in the spring of 2020: the experts' meeting of 1 April, the Secretariat's proposals,
 * the call of 29 April, and what followed. Retold in Concert's own words after the readout that an organisation made
 * public; the discussion of the proposals is invented. In the order of time.
 */
export const story: readonly Beat[] = [
  ...expertsMeeting,
  ...firstProposal,
  ...actionsOfDecision,
  ...secondProposal,
  ...call,
  ...actionsOfCall,
].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
