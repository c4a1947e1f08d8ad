import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import type { Language } from '@concert/statement'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { theme } from './design/theme.ts'
import { LanguageProvider } from './language/language-provider.tsx'
import { LiveProvider } from './live/live-provider.tsx'
import type { makeRouter } from './router.tsx'
import { SessionProvider } from './session/session-provider.tsx'
import type { Texts } from './texts/en.ts'

const colorSchemes = localStorageColorSchemeManager({ key: 'concert-theme' })

type Given = {
  readonly language: Language
  readonly texts: Texts
  readonly client: QueryClient
  readonly router: ReturnType<typeof makeRouter>
}

/** The whole workspace, in a browser or, for its first picture, on the node. */
export function Workspace({ language, texts, client, router }: Given): ReactNode {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" colorSchemeManager={colorSchemes}>
      <LanguageProvider language={language} texts={texts}>
        <QueryClientProvider client={client}>
          <SessionProvider>
            <LiveProvider>
              <RouterProvider router={router} />
            </LiveProvider>
          </SessionProvider>
        </QueryClientProvider>
      </LanguageProvider>
    </MantineProvider>
  )
}
