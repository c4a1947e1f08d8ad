import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { saidIn } from '../../design/said-in.ts'
import { useLanguage } from '../../language/language-provider.tsx'

type Given = { readonly id: string; readonly title: Readonly<Record<string, string>> }

/** An action by its title, in the reader's language where it has one. */
export function ActionLink({ id, title }: Given): ReactNode {
  const { language } = useLanguage()
  const said = saidIn(title, language)
  return (
    <Link to="/actions/$id" params={{ id }} lang={said?.lang}>
      {said?.said}
    </Link>
  )
}
