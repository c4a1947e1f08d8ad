import {
  deskAnswer,
  deskGroups,
  deskQuery,
  type DeskAnswer,
  type DeskItem,
  type DeskQuery,
} from '@concert/api'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { answerAndFile } from '../../http/answer-and-file.ts'
import { answers } from '../../http/problem.ts'
import { partOfList } from '../../http/part-of-list.ts'
import { viewOf } from '../../http/view-of.ts'
import { nowAsOf } from '../../kernel/as-of.ts'
import type { NodeParts } from '../../kernel/node-parts.ts'
import { readDue } from '../../kernel/read-due.ts'
import { deskItemsTable } from './answer-tables.ts'
import type { DeskParts } from './mail/desk-mail.ts'
import { calendarRoute } from './settings/calendar-route.ts'
import { settingsRoutes } from './settings/settings-routes.ts'
import { deskItems, narrowed } from './desk-items.ts'
import { requestRoutes } from './request-routes.ts'
import type { DeskTables } from './tables.ts'

const deskSchema = {
  tags: ['desk'],
  summary: 'Everything that is due, overdue, expiring, waiting for others or unanswered, by when it is due',
  description:
    'Of the Secretariat all that it may see; of another agency what is on it and what it waits for; of everyone what is public.',
  querystring: deskQuery,
  response: answers(deskAnswer, 401, 422),
}

/** The desk over all modules, and the requests that are its own. */
export function deskRoutes(
  app: FastifyInstance,
  node: NodeParts<DeskTables>,
  { told, mail }: DeskParts,
): void {
  const deskOf = async (request: FastifyRequest, query: DeskQuery): Promise<DeskAnswer> => {
    const view = await viewOf(node, request, query.asOf)
    const now = nowAsOf(view.asOf, node.clock)
    const desk = { agency: view.viewer.agency, directory: view.directory, now }
    const all = narrowed(deskItems(await readDue(told, { ...view, now }), desk), query, view.directory)
    const { total, part } = partOfList(
      all.filter((one) => isAsked(one, query)),
      query,
    )
    const modules = [...new Set(all.map(({ module }) => module))].sort()
    return { size: view.asOf.size, now, counts: countsOf(all), modules, total, items: part }
  }
  answerAndFile(app, '/api/desk', deskSchema, deskOf, {
    table: deskItemsTable,
    rows: ({ items }: DeskAnswer) => items,
  })
  requestRoutes(app, node)
  settingsRoutes(app, node, mail)
  calendarRoute(app, node, { told, mail })
}

function isAsked(item: DeskItem, { group, module, what }: DeskQuery): boolean {
  return (
    (group === undefined || item.group === group) &&
    (module === undefined || item.module === module) &&
    (what === undefined || item.what === what)
  )
}

function countsOf(items: readonly DeskItem[]): DeskAnswer['counts'] {
  const counts = deskGroups.map((group) => [group, items.filter((one) => one.group === group).length])
  return Object.fromEntries(counts) as DeskAnswer['counts']
}
