import './design/mantine.css'
import './design/tokens.css'
import './design/base.css'
import './fonts/fonts.css'
import { locales } from '@concert/language'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { keepFirstAnswers } from './api/first-answers.ts'
import { makeQueryClient } from './api/query-client.ts'
import { theme } from './design/theme.ts'
import { chosenLanguage } from './language/chosen-language.ts'
import { LanguageProvider } from './language/language-provider.tsx'
import { LiveProvider } from './live/live-provider.tsx'
import { makeRouter } from './router.tsx'
import { SessionProvider } from './session/session-provider.tsx'
import { loadTexts } from './texts/load-texts.ts'

const colorSchemes = localStorageColorSchemeManager({ key: 'concert-theme' })

/** Loads the reader's language and puts the workspace in its place. */
async function start(place: HTMLElement): Promise<void> {
  const language = chosenLanguage()
  const texts = await loadTexts(language)
  document.documentElement.lang = locales[language]
  const client = makeQueryClient()
  keepFirstAnswers(client)
  const router = makeRouter(client)
  createRoot(place).render(
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
    </MantineProvider>,
  )
}

await start(document.getElementById('root')!)
