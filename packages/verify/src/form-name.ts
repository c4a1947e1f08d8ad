/** What a file of a briefing is by its name, as its statement attaches it: `briefing-7.ru.pdf`, `briefing-7.2.cap.xml`. */
export type FormName = {
  readonly number: number
  readonly form: 'html' | 'pdf' | 'json' | 'csv' | 'cap'
  /** Of `html` and `pdf`. */
  readonly language?: string
}

const pattern =
  /^briefing-(?<number>[1-9]\d{0,4})\.(?:(?<language>[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.(?<paged>html|pdf)|(?<common>json|csv|(?:[2-9]\.|[1-9]\d\.)?cap\.xml))$/

/** Undefined for a name that is none of a briefing's. */
export function parseFormName(name: string): FormName | undefined {
  const found = pattern.exec(name)?.groups
  if (found === undefined) return undefined
  const number = Number(found['number'])
  const { language, paged, common } = found
  if (language !== undefined) return { number, form: paged as 'html' | 'pdf', language }
  return { number, form: common!.endsWith('cap.xml') ? 'cap' : (common as 'json' | 'csv') }
}

/** The name of the bundle that proves an issue's files. */
export function proofNameOf(number: number): string {
  return `briefing-${number}.proof.json`
}
