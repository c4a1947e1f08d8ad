import { useMantineColorScheme } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import styles from './controls.module.css'

const schemes = ['auto', 'light', 'dark'] as const

export function ThemeControl(): ReactNode {
  const { texts } = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <select
      className={styles['control']}
      aria-label={texts.shell.theme.name}
      value={colorScheme}
      onChange={({ target }) => setColorScheme(schemes.find((one) => one === target.value) ?? 'auto')}
    >
      {schemes.map((one) => (
        <option key={one} value={one}>
          {texts.shell.theme[one]}
        </option>
      ))}
    </select>
  )
}
