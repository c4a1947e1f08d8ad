import type { ReactNode } from 'react'
import { ButtonLink } from '../../design/button-link.tsx'
import { useContactsTexts } from '../../texts/use-contacts-texts.ts'

type Given = {
  /** The readout or publication that holds the commitment. */
  readonly from: string
  readonly paragraph: string
  /** Which of the paragraph's commitments, from 0. */
  readonly commitment: number
}

/** Leads to where an action is made of a commitment. */
export function MakeAction({ from, paragraph, commitment }: Given): ReactNode {
  const { texts } = useContactsTexts()
  return (
    <ButtonLink
      to="/actions/new"
      search={(before) => ({ ...before, from, paragraph, commitment })}
      variant="default"
      size="xs"
    >
      {texts.contacts.readout.makeAction}
    </ButtonLink>
  )
}
