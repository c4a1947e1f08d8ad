/** The drawing inside of an element as a file; its colours have values of their own beside the page's, so that it stands alone. */
export function svgInside(element: HTMLElement | null): string {
  const svg = element?.querySelector('svg')
  return svg == null ? '' : new XMLSerializer().serializeToString(svg)
}
