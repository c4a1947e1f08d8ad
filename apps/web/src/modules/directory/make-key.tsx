import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { send } from '../../api/client.ts'
import { Confirm } from '../../design/confirm.tsx'
import { useAgencyNames } from '../../design/use-agency-names.ts'
import { useLanguage } from '../../language/language-provider.tsx'

type Given = {
  readonly agency: string
  /** `make`: the agency has none here; `rotate`: a new one takes the place of the newest held here. */
  readonly step: 'make' | 'rotate'
}

const paths = { make: '/api/keys', rotate: '/api/keys/rotate' } as const

/** Makes or replaces a key that this node keeps for an agency, after saying what that means. */
export function MakeKey({ agency, step }: Given): ReactNode {
  const { texts } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const client = useQueryClient()
  const nameOf = useAgencyNames()
  const words = texts.directory.keys.actions
  const make = async (): Promise<void> => {
    await send('POST', paths[step], { agency })
    await client.invalidateQueries({ queryKey: ['/api/directory'] })
  }
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
        {words[step]}
      </Button>
      {isOpen ? (
        <Confirm
          title={words[`${step}Title`](nameOf(agency))}
          doIt={words[step]}
          onConfirm={make}
          onClose={() => setOpen(false)}
        >
          <p>{words[`${step}Means`]}</p>
        </Confirm>
      ) : undefined}
    </>
  )
}
