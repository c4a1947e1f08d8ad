/**
 * A statement's number or id in what was typed or pasted: itself, or at the end of an address of a page. Undefined where
 * there is neither.
 */
export function readStatementName(typed: string): string | undefined {
  const [, name] = /(?:^|\/)(\d{1,12}|[0-9a-f]{64})\/?(?:[?#].*)?$/.exec(typed.trim()) ?? []
  return name
}
