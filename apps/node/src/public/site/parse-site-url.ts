/** Where the site is carried, with a slash at its end. Throws an Error in words for whoever starts the node. */
export function parseSiteUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '') {
    if (!url.pathname.endsWith('/')) url.pathname += '/'
    return url
  }
  throw new Error(
    `Cannot use "${text}" as the address of the public site: give where it is carried, as https://figures.example/ (--site-url, CONCERT_SITE_URL)`,
  )
}
