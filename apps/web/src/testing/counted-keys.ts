import type { Page } from 'playwright-core'

/** A keyboard that counts what is pressed: each key once, a chord as its keys together. */
export type CountedKeys = {
  readonly press: (key: string, times?: number) => Promise<void>
  readonly type: (text: string) => Promise<void>
  readonly count: () => number
}

export function countedKeys({ keyboard }: Page): CountedKeys {
  let count = 0
  return {
    press: async (key, times = 1) => {
      for (let time = 0; time < times; time++) await keyboard.press(key)
      count += key.split('+').length * times
    },
    type: async (text) => {
      for (const key of text) await keyboard.press(key)
      count += text.length
    },
    count: () => count,
  }
}
