import { useState, type ReactNode } from 'react'
import { Confirm } from '../../../design/confirm.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'

type Given = { readonly onReturn: (remark: string) => Promise<void>; readonly onClose: () => void }

/** Asks for the remark with which a draft is returned. */
export function ReturnDialog({ onReturn, onClose }: Given): ReactNode {
  const { texts } = useLanguage()
  const own = texts.drafts
  const [remark, setRemark] = useState('')
  return (
    <Confirm
      title={own.return}
      doIt={own.return}
      isReady={remark.trim() !== ''}
      onConfirm={() => onReturn(remark.trim())}
      onClose={onClose}
    >
      <TextField
        label={own.remark}
        hint={own.remarkHint}
        rows={3}
        maxLength={2_000}
        value={remark}
        onChange={setRemark}
      />
    </Confirm>
  )
}
