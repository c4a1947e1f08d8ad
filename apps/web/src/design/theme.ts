import { createTheme, type MantineColorsTuple } from '@mantine/core'

const navy: MantineColorsTuple = [
  '#eef4fb',
  '#dbe7f4',
  '#b5cde8',
  '#8bb1db',
  '#6899d0',
  '#4f88c8',
  '#1f6ab3',
  '#0f5499',
  '#12447a',
  '#12355b',
]

/** Mantine's components in the workspace's own colours and type; sizes and colours of ours stand in tokens.css. */
export const theme = createTheme({
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-code)',
  headings: { fontFamily: 'var(--font)', fontWeight: '650' },
  colors: { navy },
  primaryColor: 'navy',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
})
