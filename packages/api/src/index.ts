/**
 * What a node is asked and answers over HTTP, as schemas: the node describes its API by them (OpenAPI), the workspace
 * and the command line read by them, so that none of the three drifts from the others. A file a module. Not for what
 * can be said, which is packages/statement's. Proven by apps/node/src/modules/answers.test.ts, which holds a running
 * node's answers to them.
 */
export * from './problem.ts'
export * from './receipt.ts'
export * from './statements.ts'
export * from './record.ts'
export * from './chain.ts'
export * from './directory.ts'
export * from './situation.ts'
export * from './people.ts'
export * from './providers.ts'
export * from './drafts.ts'
export * from './needs.ts'
export * from './due.ts'
export * from './paging.ts'
export * from './desk.ts'
export * from './imports.ts'
export * from './threats.ts'
export * from './threats-analysis.ts'
export * from './proposals.ts'
export * from './contacts.ts'
export * from './actions.ts'
export * from './briefing-shape.ts'
export * from './briefings.ts'
export * from './subscriptions.ts'
export * from './contacts-read-in.ts'
