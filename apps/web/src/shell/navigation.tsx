import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import { sections } from './sections.ts'
import styles from './navigation.module.css'

/** Where one can go; on a narrow screen it opens under the header. */
export function Navigation({ isOpen }: { readonly isOpen: boolean }): ReactNode {
  const { texts } = useLanguage()
  return (
    <nav
      id="navigation"
      className={styles['navigation']}
      data-open={isOpen}
      aria-label={texts.shell.navigation}
    >
      {sections.map(({ group, pages }) => (
        <div key={group} className={styles['group']}>
          <h2>{texts.shell.groups[group]}</h2>
          <ul className={styles['list']}>
            {pages.map(({ to, page }) => (
              <li key={page}>
                <Link
                  to={to}
                  activeOptions={{ exact: to === '/', includeSearch: false }}
                  className={styles['link']}
                >
                  {texts.shell.pages[page]}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
