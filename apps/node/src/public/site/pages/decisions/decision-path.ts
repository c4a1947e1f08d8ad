export function decisionPath(number: number): string {
  return `decisions/${number}/`
}
