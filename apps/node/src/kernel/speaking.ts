import { formatEnvelope, type Directory } from '@concert/statement'
import type { Clock } from './clock.ts'
import { draftFaults } from './draft-faults.ts'
import type { FindAttachment, Intake } from './intake.ts'
import type { Keystore } from './keystore.ts'
import type { NodeParts } from './node-parts.ts'
import type { Sequencer, SequencerParts } from './sequencer.ts'
import { signDraft, type DraftToSign } from './sign-draft.ts'

type Speaking = Pick<NodeParts<unknown>, 'take' | 'sign' | 'signAndTake' | 'check'>

export type SpeakingParts = {
  readonly origin: string
  readonly keystore: Keystore
  readonly clock: Clock
  readonly directory: () => Directory
  readonly intake: Intake
  readonly sequencer: Sequencer
  readonly rules: SequencerParts['check']
  readonly staged: FindAttachment
}

/** How something is said at this node: an envelope taken, a draft signed with a key kept here, or only tried. */
export function openSpeaking({
  intake,
  sequencer,
  rules,
  staged,
  directory,
  ...place
}: SpeakingParts): Speaking {
  const take: Speaking['take'] = async (bytes, find = staged) =>
    sequencer.submit(await intake.admit(bytes, find))
  const sign: Speaking['sign'] = (agency, draft) =>
    formatEnvelope(signDraft(agency, draft, { ...place, directory: directory(), at: place.clock.now() }))
  return {
    take,
    sign,
    signAndTake: async (agency, draft) => take(sign(agency, draft), attachedTo(draft)),
    check: (agency, draft) =>
      draftFaults(async () => {
        const genuine = await intake.admit(sign(agency, draft), attachedTo(draft))
        const said = { ...genuine, received: place.clock.now() }
        return (await rules([said])).get(said)
      }),
  }
}

function attachedTo({ attachments }: DraftToSign): FindAttachment {
  const attached = new Map(attachments?.map(({ sha256, bytes }) => [sha256, bytes]))
  return async (sha256) => attached.get(sha256)
}
