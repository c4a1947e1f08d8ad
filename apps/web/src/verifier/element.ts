type Child = Node | string | undefined
type Attributes = Readonly<Record<string, string | boolean | undefined>>

/** An element of the page. Text goes in as text: whatever a file says of itself stays words. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value)
  made.append(...children.filter((child) => child !== undefined))
  return made
}
