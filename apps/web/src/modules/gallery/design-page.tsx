import type { ReactNode } from 'react'
import { Page } from '../../design/page.tsx'
import { useLanguage } from '../../language/language-provider.tsx'

export function DesignPage(): ReactNode {
  const { texts } = useLanguage()
  return <Page title={texts.shell.pages.design}>…</Page>
}
