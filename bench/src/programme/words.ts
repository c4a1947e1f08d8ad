export const secretariat = 'sco-secretariat'
export const members = ['IND', 'KAZ', 'CHN', 'KGZ', 'PAK', 'RUS', 'TJK', 'UZB'] as const
export const languages = ['ru', 'zh', 'en'] as const
export const among = { label: 'TLP:GREEN', audience: ['members', 'secretariat'] } as const

/** A text in the organisation's languages; what it says does not matter where it is measured. */
export const inAll = (en: string) => ({ en, ru: `${en} (ru)`, zh: `${en} (zh)` })

export const officeOf = (state: string): string => `${state.toLowerCase()}-moh`

/** One after the other, from the first again. */
export function pick<T>(all: readonly T[], at: number): T {
  return all[at % all.length]!
}
