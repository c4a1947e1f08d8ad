export type Theme = 'light' | 'dark'
export type Tokens = Readonly<Record<string, string>>

/** The custom properties of tokens.css by theme; one that refers to another has its value. */
export function readTokens(css: string): Readonly<Record<Theme, Tokens>> {
  const [light = '', dark = ''] = css.split("[data-mantine-color-scheme='dark']")
  const first = propertiesOf(light)
  return { light: resolved(first), dark: resolved({ ...first, ...propertiesOf(dark) }) }
}

function propertiesOf(block: string): Tokens {
  const found = block.matchAll(/--(?<name>[\w-]+):\s*(?<value>[^;]+);/g)
  return Object.fromEntries(
    [...found].map(({ groups }) => [groups!['name']!, groups!['value']!.replaceAll(/\s+/g, ' ')]),
  )
}

function resolved(tokens: Tokens): Tokens {
  const valueOf = (value: string): string => {
    const referred = /^var\(--([\w-]+)\)$/.exec(value)?.[1]
    return referred === undefined ? value : valueOf(tokens[referred] ?? '')
  }
  return Object.fromEntries(Object.entries(tokens).map(([name, value]) => [name, valueOf(value)]))
}
