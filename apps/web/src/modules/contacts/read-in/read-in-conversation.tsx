import type { ReactNode } from 'react'
import type { ConversationBasics } from '../conversation/conversation-fields.ts'
import { conversationGuesses } from './open-guesses.ts'
import { ReadIn } from './read-in.tsx'
import { takenConversation } from './taken-guesses.ts'

type Given = {
  readonly agency: string
  readonly onTake: (begun: Partial<ConversationBasics>) => void
}

/** Reads a text into the fields of a conversation. */
export function ReadInConversation({ agency, onTake }: Given): ReactNode {
  return (
    <ReadIn
      agency={agency}
      open={conversationGuesses}
      onTake={(guesses, language) => onTake(takenConversation(guesses, language))}
    />
  )
}
