import { needsAnswer, type NeedAnswer } from '@concert/api'
import type { FastifyInstance } from 'fastify'
import { callerOf, requireScope } from '../http/caller.ts'
import { answers } from '../http/problem.ts'
import { draftNeeds } from './drafts/draft-needs.ts'
import type { PeopledNode } from './open-people.ts'

const schema = {
  tags: ['people'],
  security: [{ session: [] }, { token: [] }],
  summary: 'What needs the caller now, by when it is due',
  description:
    'Drafts to sign, drafts returned, and what each module says waits for the caller’s agency and roles.',
  response: answers(needsAnswer, 401),
}

/** What needs me: every module tells its own. */
export function needsRoutes(app: FastifyInstance, node: PeopledNode): void {
  app.get('/api/needs', { schema }, async (request) => {
    const caller = callerOf(request, node)
    requireScope(caller, 'read')
    const needs = await Promise.all(node.modules.map(async (module) => module.needs?.(caller, node) ?? []))
    const all = [...draftNeeds(node.people.drafts, caller), ...needs.flat()]
    return { now: node.clock.now(), needs: all.sort(byDue) }
  })
}

/** What has no due comes last, the older first. */
function byDue(a: NeedAnswer, b: NeedAnswer): number {
  const [first, second] = [a, b].map(({ due, since }) => `${due ?? '9'} ${since}`) as [string, string]
  return first < second ? -1 : 1
}
