type Texts = { readonly [name: string]: unknown }

/**
 * Which texts no source reads, by their paths. A source reads `texts.page.title`, or `page.title` where it was given the
 * page's texts alone, or through a name that it gives to a part (`const own = texts.page`, `const { title } = texts.page`);
 * `texts.list[code]` reads all of the list; a part that is handed on whole is read as far as its names stand in any source.
 */
export function readTextUse(
  texts: Texts,
  sources: readonly string[],
): { readonly unused: readonly string[] } {
  const written = sources.map((source) => spellOut(Object.keys(texts), source))
  const paths = new Set(written.flatMap((source) => source.match(/texts(?:\.[\w$]+)+/g) ?? []))
  const lists = new Set(
    written.flatMap((source) =>
      [...source.matchAll(/(texts(?:\.[\w$]+)+)(?:\[| as )/g)].map(([, list]) => list!),
    ),
  )
  const handedOn = new Set(
    written.flatMap((source) =>
      [...source.matchAll(/(texts(?:\.[\w$]+)+)(?![\w$.[(])/g)].map(([, part]) => part!),
    ),
  )
  const names = new Set(sources.flatMap((source) => source.match(/[\w$]+/g) ?? []))
  // A code, as no name of JavaScript is, comes from the data.
  const isNamed = (last: string): boolean => names.has(last) || !/^[\w$]+$/.test(last)
  const isRead = (path: string): boolean => {
    const parents = parentsOf(path)
    return (
      paths.has(path) ||
      parents.some((parent) => lists.has(parent)) ||
      (parents.some((parent) => handedOn.has(parent)) && isNamed(path.split('.').at(-1)!))
    )
  }
  return {
    unused: pathsOf(texts, 'texts')
      .filter((path) => !isRead(path))
      .map((path) => path.slice(6)),
  }
}

/** The source with every name that it gives to a part of the texts written out. */
function spellOut(areas: readonly string[], source: string): string {
  const whole = areas.reduce((written, area) => replaceName(written, area, `texts.${area}`), source)
  return writeAliases(writeAliases(whole))
}

/** A name may be given to a part of what has a name itself. */
function writeAliases(source: string): string {
  let written = source
  for (const [, names, part] of source.matchAll(/const \{([^{}]+)\} =\s+(texts(?:\.[\w$]+)*)(?![\w$.[(])/g))
    for (const given of names!.split(',')) {
      const [name, alias = name] = given.split(':').map((one) => one.trim())
      if (name !== undefined && name !== '')
        written = `${replaceName(written, alias!, `${part}.${name}`)}\n${part}.${name}(`
    }
  for (const [, name, part] of source.matchAll(
    /const ([\w$]+)(?:: [^=\n]+)? =\s+(texts(?:\.[\w$]+)+)(?![\w$.[(])/g,
  ))
    written = replaceName(written, name!, part!)
  return written
}

/** Only where something of it is read: as the name of a variable it stays. */
function replaceName(source: string, name: string, by: string): string {
  return source.replaceAll(new RegExp(String.raw`(?<![\w$.])${name}(?=[.\[])`, 'g'), by)
}

function parentsOf(path: string): string[] {
  const parts = path.split('.')
  return parts.slice(1, -1).map((_, at) => parts.slice(0, at + 2).join('.'))
}

function pathsOf(value: Texts, place: string): string[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null
      ? pathsOf(inner as Texts, `${place}.${key}`)
      : [`${place}.${key}`],
  )
}
