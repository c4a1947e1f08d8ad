import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Facts } from '../../../design/facts.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { useDeskTexts } from '../../../texts/use-desk-texts.ts'
import { Addresses } from './addresses.tsx'
import type { FieldGiven } from './field-given.ts'

/** Where mail goes: what stands, and the address that the agency enters itself. */
export function AddressField({ fields, faults, standing, onChange }: FieldGiven): ReactNode {
  const { texts } = useDeskTexts()
  const { agency, addresses, mayChangeAddress } = standing
  const words = texts.desk.mail.settings
  const directory = (
    <Link to="/directory/$agency" params={{ agency }}>
      {words.directory}
    </Link>
  )
  return (
    <>
      <Facts
        facts={[
          { name: words.goesTo, value: <Addresses addresses={addresses} /> },
          mayChangeAddress ? undefined : { name: words.email, value: words.emailClosed },
        ]}
      />
      {mayChangeAddress ? (
        <TextField
          label={words.email}
          type="email"
          autoComplete="off"
          isOptional
          maxLength={200}
          hint={
            <>
              {words.emailHint} {directory}.
            </>
          }
          error={faults.includes('email') ? words.badEmail : undefined}
          value={fields.email}
          onChange={(email) => onChange({ email })}
        />
      ) : undefined}
    </>
  )
}
