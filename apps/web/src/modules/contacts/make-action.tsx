import type { ReactNode } from 'react'
import { ButtonLink } from '../../design/button-link.tsx'
import { useContactsTexts } from '../../texts/use-contacts-texts.ts'

type Given = {
  /** The readout or publication that holds the commitment. */
  readonly from: string
  readonly paragraph: string
}

/** Leads to where an action is made of a commitment. */
export function MakeAction({ from, paragraph }: Given): ReactNode {
  const { texts } = useContactsTexts()
  return (
    <ButtonLink
      to="/actions/new"
      search={(before) => ({ ...before, from, paragraph })}
      variant="default"
      size="xs"
    >
      {texts.contacts.readout.makeAction}
    </ButtonLink>
  )
}
