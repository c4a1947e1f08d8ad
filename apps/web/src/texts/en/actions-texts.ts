import { actions } from './actions.ts'

/** What only the pages of actions say: it is loaded with them. */
export const actionsTexts = { actions }

/** What the other languages must have. */
export type ActionsTexts = typeof actionsTexts
