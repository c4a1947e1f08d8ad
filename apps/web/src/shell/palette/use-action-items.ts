import { languageNames, languagesOf } from '@concert/language'
import { useMantineColorScheme } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { answerQuery } from '../../api/answer-query.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import { useSession } from '../../session/use-session.ts'
import type { Texts } from '../../texts/en.ts'
import { useView } from '../../view/use-view.ts'
import type { PaletteItem } from './palette-item.ts'

type Action = { readonly name: (texts: Texts) => string; readonly hint?: string; readonly run: () => void }

/** What is often done: reporting, asking, assessing, alerting, coming back to now, another language, another appearance. */
export function useActionItems(all: readonly Texts[]): readonly PaletteItem[] {
  const { texts } = useLanguage()
  const actions = [...useReportingActions(), ...useViewActions()]
  return actions.map(({ name, hint, run }) => ({
    id: `action ${name(all[0]!)}`,
    group: 'actions',
    title: name(texts),
    ...(hint === undefined ? {} : { hint }),
    names: [...all.map(name), ...(hint === undefined ? [] : [hint])],
    run,
  }))
}

/** Only to who may draft; looking back, nothing is said. */
function useReportingActions(): readonly Action[] {
  const { may } = useSession()
  const { asOf } = useView()
  const navigate = useNavigate()
  if (!may('drafts') || asOf !== undefined) return []
  return [
    { name: ({ shell }) => shell.palette.report, run: () => void navigate({ to: '/report' }) },
    {
      name: ({ shell }) => shell.palette.zeroReport,
      run: () => void navigate({ to: '/report', search: { zero: 'true' } as never }),
    },
    { name: ({ shell }) => shell.palette.ask, run: () => void navigate({ to: '/requests' }) },
    { name: ({ shell }) => shell.palette.assess, run: () => void navigate({ to: '/assessments/new' }) },
    { name: ({ shell }) => shell.palette.alert, run: () => void navigate({ to: '/alerts/new' }) },
    { name: ({ shell }) => shell.palette.contact, run: () => void navigate({ to: '/contacts/new' }) },
    { name: ({ shell }) => shell.palette.propose, run: () => void navigate({ to: '/proposals/new' }) },
  ]
}

function useViewActions(): readonly Action[] {
  const { language, speak } = useLanguage()
  const { asOf, look } = useView()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const { data } = useQuery(answerQuery('/api/directory'))
  const spoken = languagesOf(data?.organisation?.languages ?? ['en', 'ru', 'zh'])
  const back: Action = {
    name: ({ shell }) => shell.asOf.back,
    run: () => look({ asOf: undefined } as unknown as Parameters<typeof look>[0]),
  }
  return [
    ...(asOf === undefined ? [] : [back]),
    ...spoken
      .filter((one) => one !== language)
      .map((one) => ({
        name: ({ shell }: Texts) => `${shell.language}: ${languageNames[one]}`,
        hint: one,
        run: () => void speak(one),
      })),
    ...(['auto', 'light', 'dark'] as const)
      .filter((one) => one !== colorScheme)
      .map((one) => ({
        name: ({ shell }: Texts) => `${shell.theme.name}: ${shell.theme[one]}`,
        run: () => setColorScheme(one),
      })),
  ]
}
