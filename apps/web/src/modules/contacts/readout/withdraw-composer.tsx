import type { Readout } from '@concert/api'
import type { ReactNode } from 'react'
import { TextField } from '../../../design/text-field.tsx'
import { Composer } from '../../../outbox/composer.tsx'
import type { DraftContent } from '../../../outbox/draft-content.ts'
import { useKeptFields } from '../../../outbox/use-kept-fields.ts'
import { useTried } from '../../../outbox/use-tried.ts'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'

type Given = { readonly readout: Readout; readonly onClose: () => void }

/** Where its author withdraws a readout, with the reason, for the same readers. */
export function WithdrawComposer({ readout, onClose }: Given): ReactNode {
  const { texts, language } = useContactsTexts()
  const words = texts.contacts.readout
  const { fields, change, forget } = useKeptFields(`withdrawal ${readout.id}`, { reason: '' })
  const isMissing = fields.reason.trim() === ''
  const { shownFaults, contents } = useTried(isMissing ? ['missing'] : [], () =>
    withdrawalContent(readout, fields.reason.trim(), language),
  )
  return (
    <Composer
      contents={contents}
      means={
        <>
          {words.withdrawMeans}{' '}
          <SigningMeans readers={{ label: readout.label, audience: readout.audience.split(' ') }} />
        </>
      }
      onDone={forget}
      onCancel={onClose}
    >
      <TextField
        label={words.reason}
        error={shownFaults.length > 0 ? words.missing.reason : undefined}
        rows={2}
        maxLength={2_000}
        value={fields.reason}
        onChange={(reason) => change({ reason })}
      />
    </Composer>
  )
}

function withdrawalContent(
  { id, event, label, audience }: Readout,
  reason: string,
  lang: string,
): DraftContent {
  return {
    kind: 'contacts.withdrawal',
    ...(event === null ? {} : { about: event }),
    inReplyTo: id,
    label: label,
    audience: audience.split(' '),
    lang,
    body: { reason },
  }
}
