import type { ReactNode } from 'react'
import { Page } from '../../../design/page.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'

export function EventPage(): ReactNode {
  const { texts } = useLanguage()
  return <Page title={texts.shell.event}>…</Page>
}
