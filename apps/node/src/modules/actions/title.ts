import type { Text } from '@concert/briefing'
import type { Bodies, Understood } from '@concert/statement'
import { inEach, textOf } from '../../kernel/briefing-text.ts'
import { actionsTexts as texts } from './briefing-texts.ts'

/** What a statement on an action is called where it is one step of many. */
export function actionsTitle(statement: Understood): Text | undefined {
  switch (statement.kind) {
    case 'actions.action':
      return textOf(statement.body.title)
    case 'actions.update':
      return texts.progress[statement.body.progress]
    case 'actions.completion':
      return outcomeTitle(statement.body)
    case 'actions.participation':
      return ofState(statement.body.state, texts.participation[statement.body.takesPart ? 'yes' : 'no'])
    default:
      return undefined
  }
}

function outcomeTitle({ outcome, state }: Bodies['actions.completion']): Text {
  return state === undefined ? texts.outcome[outcome] : ofState(state, texts.outcome[outcome])
}

/** A state by its code, which is the same in every language. */
function ofState(state: string, text: Text): Text {
  return inEach((language) => `${state}${language === 'zh' ? '：' : ': '}${text[language] ?? text.en}`)
}
