import { mostInPart, needsAnswer, type Due, type NeedAnswer } from '@concert/api'
import type { FastifyInstance } from 'fastify'
import { callerOf, requireScope } from '../http/caller.ts'
import { answers } from '../http/problem.ts'
import { viewOf } from '../http/view-of.ts'
import { isDueOn } from '../kernel/due-on.ts'
import { byDue, readDue } from '../kernel/read-due.ts'
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

/** What needs me: of all that the desk knows, what is on the caller. */
export function needsRoutes(app: FastifyInstance, node: PeopledNode): void {
  app.get('/api/needs', { schema }, async (request) => {
    const caller = callerOf(request, node)
    requireScope(caller, 'read')
    const { agency, roles } = caller
    const now = node.clock.now()
    const view = { ...(await viewOf(node, request, undefined)), now }
    const due = agency === undefined ? [] : await readDue(node.modules, view)
    const mine = due.filter((one) => roles.includes(one.role) && isDueOn(one, agency!, view.directory))
    const needs = byDue([...draftNeeds(node.people.drafts, caller), ...mine.map(toNeed)])
    return { now, total: needs.length, needs: needs.slice(0, mostInPart) }
  })
}

function toNeed({ on, role: _, moved: _moved, texts, ...due }: Due): NeedAnswer {
  const text = texts?.['en'] ?? Object.values(texts ?? {})[0]
  return { ...due, ...on, ...(texts === undefined ? {} : { texts }), ...(text === undefined ? {} : { text }) }
}
