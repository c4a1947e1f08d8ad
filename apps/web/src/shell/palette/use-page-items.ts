import { useNavigate } from '@tanstack/react-router'
import { useLanguage } from '../../language/language-provider.tsx'
import { sections } from '../sections.ts'
import type { Texts } from '../../texts/en.ts'
import type { PaletteItem } from './palette-item.ts'

/** The pages of the navigation, and the check of the record, by their names in every language. */
export function usePageItems(all: readonly Texts[]): readonly PaletteItem[] {
  const { texts } = useLanguage()
  const navigate = useNavigate()
  const pages = sections.flatMap(
    (section): readonly { to: string; page: keyof typeof texts.shell.pages }[] => [...section.pages],
  )
  return [
    ...pages.map(({ to, page }) => ({
      id: `page ${page}`,
      group: 'pages' as const,
      title: texts.shell.pages[page],
      names: [page, ...all.map(({ shell }) => shell.pages[page])],
      run: () => void navigate({ to }),
    })),
    {
      id: 'page check',
      group: 'pages' as const,
      title: texts.check.record.title,
      names: ['check', ...all.map(({ check }) => check.record.title)],
      run: () => void navigate({ to: '/record/check' }),
    },
  ]
}
