/** Where to go after signing in, of an address that anyone can write: a page of the workspace, or its first one. */
export function returnPath(to: unknown): string {
  const isOurs = typeof to === 'string' && to.length <= 500 && /^\/(?![/\\])[\x21-\x7e]*$/.test(to)
  return `/workspace${isOurs && !to.startsWith('/sign-in') ? to : '/'}`
}
