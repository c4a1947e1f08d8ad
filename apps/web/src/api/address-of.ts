import type { Parameters } from './answers.ts'

/** `/api/statements/{id}` and its parameters as an address; what is undefined is left out. */
export function addressOf(path: string, parameters: Parameters): string {
  const rest = new Map(Object.entries(parameters).filter(([, value]) => value !== undefined && value !== ''))
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest.get(name)
    if (value === undefined) throw new TypeError(`${path} needs ${name}`)
    rest.delete(name)
    return encodeURIComponent(value)
  })
  const query = new URLSearchParams([...rest].map(([name, value]) => [name, String(value)])).toString()
  return query === '' ? filled : `${filled}?${query}`
}
