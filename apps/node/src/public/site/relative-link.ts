/**
 * The way from one path of the site to another, so that the site can stand in any folder of any server. Paths have no
 * slash before them; a page's ends in one.
 */
export function relativeLink(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1)
  const target = to.split('/')
  const most = Math.min(folders.length, target.length - 1)
  let shared = 0
  while (shared < most && folders[shared] === target[shared]) shared++
  const link = '../'.repeat(folders.length - shared) + target.slice(shared).join('/')
  return link === '' ? './' : link
}
