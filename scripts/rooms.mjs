import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'

/**
 * Holds the arrows of the house. Between workspaces: only what `package.json` declares, only what the table below
 * allows, and nothing declared that is not used. Rooms that run in a browser know Node at their seams only. Inside
 * the node: only from an outer room to an inner one.
 */
const mayKnow = {
  tlog: [],
  statement: [],
  epi: [],
  record: ['tlog'],
  sources: ['statement'],
  verify: ['tlog', 'statement'],
  language: ['statement'],
  api: ['statement'],
  charts: ['statement', 'language'],
  briefing: ['statement', 'language', 'charts'],
  node: ['tlog', 'statement', 'record', 'sources', 'language', 'api', 'charts', 'briefing', 'epi'],
  web: ['statement', 'verify', 'language', 'api', 'charts', 'briefing'],
  cli: ['node', 'record', 'statement', 'sources', 'tlog', 'verify', 'epi', 'briefing', 'api'],
}

/** What runs in a browser exactly as in Node. */
const browserRooms = ['tlog', 'statement', 'verify', 'language', 'charts', 'briefing', 'epi']

/** Rooms of the node, innermost first; the files beside them assemble everything. */
const nodeRooms = ['kernel', 'http', 'people', 'modules', 'public', 'workspace', 'founding', 'sample']

/** Kits of tests: they know everything, and nothing that runs in earnest knows them. */
const testRooms = ['testing', 'torture']
const nodeMayKnow = {
  kernel: [],
  http: ['kernel'],
  people: ['kernel', 'http'],
  modules: ['kernel', 'http'],
  public: ['kernel', 'http', 'modules'],
  workspace: ['kernel', 'http'],
  founding: ['kernel'],
  sample: ['kernel', 'founding'],
}

const faults = []
for (const manifestPath of globSync('{packages,apps}/*/package.json').sort()) checkWorkspace(manifestPath)
for (const path of globSync('apps/node/src/**/*.ts').sort()) checkNodeRoom(path)

function checkWorkspace(manifestPath) {
  const folder = dirname(manifestPath)
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'))
  const { name, dependencies = {} } = manifest
  const room = name.replace('@concert/', '')
  if (mayKnow[room] === undefined)
    return faults.push(`${manifestPath}: the room ${room} is not in the table of scripts/rooms.mjs`)
  const declared = Object.keys(dependencies)
  for (const dependency of declared.filter((one) => one.startsWith('@concert/')))
    if (!mayKnow[room].includes(dependency.slice(9)))
      faults.push(`${manifestPath}: ${room} may not know ${dependency}`)
  const used = new Set()
  for (const path of globSync([`${folder}/{src,bin,build}/**/*.{ts,tsx,mjs,css}`, `${folder}/*.ts`]))
    for (const target of importsOf(path)) checkImport(path, folder, target, manifest, used)
  for (const dependency of declared)
    if (!used.has(dependency)) faults.push(`${manifestPath}: ${dependency} is declared and not used`)
}

function checkImport(path, folder, target, manifest, used) {
  const { dependencies = {}, devDependencies = {}, imports = {} } = manifest
  if (target.startsWith('node:')) return checkPlatform(path, manifest)
  if (target in imports) return
  if (target.startsWith('.')) {
    if (relative(folder, resolve(dirname(path), target)).startsWith('..') && !isTestdata(path, target))
      faults.push(`${path}: ${target} leaves its workspace; import it by its package name`)
    return
  }
  const name = target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')
  used.add(name)
  if (name in dependencies) return
  if (isOnlyBuiltWith(path) && (name in devDependencies || isRootDependency(name))) return
  faults.push(`${path}: ${name} is not among the dependencies of its workspace`)
}

/** Tests, and what makes the built files, know what is not shipped. */
function isOnlyBuiltWith(path) {
  return isTest(path) || /apps\/web\/(?:build\/|src\/testing\/|[^/]+\.ts$)/.test(path)
}

/** A browser's room reaches Node only in files that have a twin for the browser, chosen by the manifest's `imports`. */
function checkPlatform(path, { name }) {
  if (!browserRooms.includes(name.replace('@concert/', '')) || isTest(path)) return
  if (!existsSync(path.replace(/\.ts$/, '-browser.ts')))
    faults.push(`${path}: it must run in a browser too, and has no twin there`)
}

/** A test, or a kit of one package's tests. */
function isTest(path) {
  return /(\.test\.ts|\/test-[^/]*\.ts)$/.test(path)
}

function isTestdata(path, target) {
  return isTest(path) && /(^|\/)testdata\//.test(target)
}

function isRootDependency(name) {
  return name in JSON.parse(readFileSync('package.json', 'utf8')).devDependencies
}

function checkNodeRoom(path) {
  const [room, ...inner] = path.slice('apps/node/src/'.length).split('/')
  if (path.endsWith('.test.ts') || testRooms.includes(room)) return
  if (inner.length === 0) return checkAssembly(path)
  if (!nodeRooms.includes(room)) return faults.push(`${path}: ${room} is not a room of the node`)
  for (const target of importsOf(path).filter((one) => one.startsWith('.'))) {
    const [other, ...rest] = relative('apps/node/src', resolve(dirname(path), target)).split('/')
    if (path === 'apps/node/src/modules/modules.ts') continue
    if (other !== room && !nodeMayKnow[room].includes(other))
      faults.push(`${path}: ${room}/ may not know ${other}/`)
    if (
      room === 'modules' &&
      other === 'modules' &&
      rest.length > 1 &&
      rest[0] !== inner[0] &&
      rest[1] !== 'queries.ts'
    )
      faults.push(`${path}: a module reads another's queries.ts, nothing else of it`)
  }
}

/** Files beside the rooms put them together, and take nothing from the kits of tests. */
function checkAssembly(path) {
  for (const target of importsOf(path))
    if (testRooms.some((kit) => target.startsWith(`./${kit}/`)))
      faults.push(`${path}: ${target} is for tests`)
}

function importsOf(path) {
  const text = readFileSync(path, 'utf8')
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]|import(?:\.meta\.resolve)?\(\s*['"]([^'"]+)['"]\s*\)/g,
    ),
  ].map(([, a, b]) => a ?? b)
}

for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exit(1)
console.log('rooms: every arrow is a declared one')
