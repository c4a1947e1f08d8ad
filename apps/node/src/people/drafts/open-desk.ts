import type { DraftAnswer, draftContent, DraftCheckAnswer, DraftsAnswer, DraftStatus } from '@concert/api'
import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import { requireScope } from '../../http/caller.ts'
import type { Caller } from '../../kernel/caller.ts'
import { draftFaults } from '../../kernel/draft-faults.ts'
import type { Receipt } from '../../kernel/receipt.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { toldAt } from '../../kernel/told-at.ts'
import type { DraftToSign } from '../../kernel/sign-draft.ts'
import type { PeopledNode } from '../open-people.ts'
import { returned, saved, submitted, withdrawn, type Doing } from './draft-steps.ts'
import { shownDraft, shownSummary, signHindrance } from './shown-draft.ts'
import { readyToSign, refuseMissing, signStored, takeUp } from './sign-stored.ts'
import { isUnderWay, type DraftContent, type StoredDraft } from './stored-draft.ts'
import { peopleSay } from '../rule-texts.ts'

type Given = z.output<typeof draftContent>
type Filter = { readonly status: DraftStatus | 'under-way'; readonly limit: number }

/** What the people of an agency do with its drafts. The caller's agency is the one that is meant; each throws Refusal. */
export type Desk = {
  readonly list: (caller: Caller, filter: Filter) => DraftsAnswer['drafts']
  readonly create: (caller: Caller, id: string, given: Given) => Promise<DraftAnswer>
  readonly read: (caller: Caller, id: string) => Promise<DraftAnswer>
  readonly save: (caller: Caller, id: string, version: number, given: Given) => Promise<DraftAnswer>
  readonly submit: (caller: Caller, id: string, version: number) => Promise<DraftAnswer>
  readonly return: (
    caller: Caller,
    id: string,
    version: number,
    remark: string | undefined,
  ) => Promise<DraftAnswer>
  readonly withdraw: (caller: Caller, id: string, version: number) => Promise<DraftAnswer>
  readonly sign: (caller: Caller, id: string, version: number) => Promise<Receipt>
  readonly check: (caller: Caller, given: Given) => Promise<DraftCheckAnswer>
  readonly checkStored: (caller: Caller, id: string) => Promise<DraftCheckAnswer>
}

export function openDesk(node: PeopledNode): Desk {
  return { ...readings(node), ...changes(node), ...checks(node), sign: signing(node) }
}

function readings({ people: { drafts } }: PeopledNode): Pick<Desk, 'list' | 'read'> {
  return {
    list: ({ agency }, { status, limit }) =>
      drafts
        .list()
        .filter((one) => one.agency === agency)
        .filter((one) => (status === 'under-way' ? isUnderWay(one) : one.status === status))
        .map(shownSummary)
        .sort((a, b) => (a.last.at < b.last.at ? 1 : -1))
        .slice(0, limit),
    read: async (caller, id) => shownDraft(ownDraft(await drafts.read(id), caller, id), caller),
  }
}

function changes(node: PeopledNode): Pick<Desk, 'create' | 'save' | 'submit' | 'return' | 'withdraw'> {
  const { drafts } = node.people
  const contentOf = async (given: Given): Promise<DraftContent> =>
    ({ ...given, attachments: await drafts.attachments.keep(given.attachments, node.staged) }) as DraftContent
  const change = (
    caller: Caller,
    id: string,
    next: (draft: StoredDraft) => StoredDraft,
  ): Promise<DraftAnswer> =>
    drafts.locked(id, async (found, write) => {
      const standing = await takeUp(drafts, node, ownDraft(found, caller, id), write)
      const changed = next(standing)
      if (changed !== standing) await write(changed)
      return shownDraft(changed, caller)
    })
  return {
    create: async (caller, id, given) => {
      const content = await contentOf(given)
      return drafts.locked(id, async (found, write) => {
        const draft =
          found === undefined
            ? begun(id, caller, content, doing(node, caller, 1))
            : again(found, caller, content)
        if (found === undefined) await write(draft)
        return shownDraft(draft, caller)
      })
    },
    save: async (caller, id, version, given) => {
      const content = await contentOf(given)
      return change(caller, id, (draft) => saved(draft, content, doing(node, caller, version)))
    },
    submit: (caller, id, version) =>
      change(caller, id, (draft) => submitted(draft, doing(node, caller, version))),
    return: (caller, id, version, remark) =>
      change(caller, id, (draft) =>
        returned(draft, remark, caller.roles.includes('signs'), doing(node, caller, version)),
      ),
    withdraw: async (caller, id, version) => {
      const answer = await change(caller, id, (draft) => withdrawn(draft, doing(node, caller, version)))
      await drafts.attachments.collect()
      return answer
    },
  }
}

function signing(node: PeopledNode): Desk['sign'] {
  const { drafts } = node.people
  return async (caller, id, version) => {
    requireScope(caller, 'sign')
    ownDraft(await drafts.read(id), caller, id)
    const refuse = (draft: StoredDraft): void => refuseSigning(draft, caller)
    return signStored(drafts, node, id, { ...doing(node, caller, version), refuse })
  }
}

function checks(node: PeopledNode): Pick<Desk, 'check' | 'checkStored'> {
  return {
    check: async (caller, given) => faultsOf(node, caller, given as unknown as DraftContent),
    checkStored: async (caller, id) =>
      faultsOf(node, caller, ownDraft(await node.people.drafts.read(id), caller, id).content),
  }
}

function doing({ clock }: PeopledNode, { author }: Caller, version: number): Doing {
  return { version, by: author!, at: clock.now() }
}

/** Another agency's draft is answered as one that there is not. */
function ownDraft(draft: StoredDraft | undefined, { agency }: Caller, id: string): StoredDraft {
  return refuseMissing(draft?.agency === agency ? draft : undefined, id)
}

function begun(id: string, { agency }: Caller, content: DraftContent, { by, at }: Doing): StoredDraft {
  return {
    format: 'concert.draft/v1',
    id,
    agency: agency!,
    version: 1,
    status: 'open',
    content,
    history: [{ what: 'created', by, at }],
  }
}

function again(draft: StoredDraft, caller: Caller, content: DraftContent): StoredDraft {
  if (draft.agency === caller.agency && isDeepStrictEqual(draft.content, content)) return draft
  throw new Refusal(
    'conflict',
    draft.agency === caller.agency ? peopleSay.begunAlready(draft) : peopleSay.idTaken,
    [toldAt('id', peopleSay.isTaken)],
  )
}

function refuseSigning(draft: StoredDraft, caller: Caller): void {
  const hindrance = signHindrance(draft, caller)
  if (hindrance === undefined) return
  throw new Refusal(
    'not-entitled',
    hindrance === 'four-eyes'
      ? peopleSay.changedLast({ agency: caller.agency! })
      : peopleSay.submitFirst({ agency: caller.agency! }),
  )
}

/** What is attached is looked for first: without its bytes the rest cannot be asked. */
async function faultsOf(
  node: PeopledNode,
  { agency }: Caller,
  content: DraftContent,
): Promise<DraftCheckAnswer> {
  let toSign: DraftToSign | undefined
  const missing = await draftFaults(async () => {
    toSign = await readyToSign(node.people.drafts, content, node.staged)
    return undefined
  })
  const faults = toSign === undefined ? missing : await node.check(agency!, toSign)
  return { good: faults.length === 0, faults: [...faults] }
}
