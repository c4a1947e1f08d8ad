import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { readFileSync } from 'node:fs'

const schema = readFileSync(new URL('cap-1.2.xsd', import.meta.url), 'utf8')

/** What a message breaks of CAP 1.2; undefined when it is one. */
export function capFault(xml: string): string | undefined {
  using definition = XmlDocument.fromString(schema)
  using validator = XsdValidator.fromDoc(definition)
  try {
    using message = XmlDocument.fromString(xml)
    validator.validate(message)
    return scopeFault(message)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const names = { cap: 'urn:oasis:names:tc:emergency:cap:1.2' }

/** Text of every element that the path leads to, as `cap:info/cap:headline`. */
export function capTexts(xml: string, path: string): string[] {
  using message = XmlDocument.fromString(xml)
  return message.find(`/cap:alert/${path}`, names).map((node) => node.content)
}

/** Section 3.2.1: a restricted message says how, a private one to whom. */
function scopeFault(message: XmlDocument): string | undefined {
  const has = (name: string): boolean => message.get(`/cap:alert/cap:${name}`, names) !== null
  const scope = message.get('/cap:alert/cap:scope', names)?.content
  if (scope === 'Restricted') return has('restriction') ? undefined : 'restriction is missing'
  if (has('restriction')) return 'restriction is for the scope Restricted'
  return scope === 'Private' && !has('addresses') ? 'addresses is missing' : undefined
}
