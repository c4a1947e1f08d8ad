import { Option } from 'commander'
import { collect } from './flags.ts'

/** `--text en=…`, once for each language. */
export function textOption(flags: string, description: string): Option {
  return new Option(flags, `${description}, as en=…; again for another language`).argParser<string[]>(collect)
}

/** `en=Name two experts` and the like; what names no language is in English. */
export function byLanguage(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const [, tag = 'en', words = text] = /^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)=([^]*)$/.exec(text) ?? []
      return [tag, words]
    }),
  )
}
