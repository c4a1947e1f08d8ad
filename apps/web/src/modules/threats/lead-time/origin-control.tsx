import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { StateField } from '../../directory/state-field.tsx'

/** Where the event began: as the record has it, or any state that one asks about; it stands in the address. */
export function OriginControl({ chosen }: { readonly chosen: string | undefined }): ReactNode {
  const { texts } = useThreatsTexts()
  const navigate = useNavigate()
  const words = texts.leadTime
  return (
    <StateField
      label={words.choose}
      none={words.byRecord}
      state={chosen ?? ''}
      onChoose={(state) =>
        void navigate({
          to: '.',
          replace: true,
          resetScroll: false,
          search: (before) => ({ ...before, from: state === '' ? undefined : state }),
        })
      }
    />
  )
}
