import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** How each package manager is asked for Chromium, and for faces with Han where pages take the system's. */
const managers = [
  [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
  ],
  [['dnf', 'install', '-y', 'chromium']],
  [['apk', 'add', 'chromium', 'font-noto-cjk']],
]

/**
 * Puts the browser that tests drive into CHROMIUM: the machine's, else one from its package manager where this process
 * may install. Where there is none the browser tests are skipped, which is said.
 */
export function ensureChromium() {
  const found = find() ?? (install() ? find() : undefined)
  if (found === undefined)
    process.stderr.write('SKIPPED: the tests in a browser: install Chromium, or name one in CHROMIUM\n')
  else process.env.CHROMIUM = found
}

function find() {
  return places.find((place) => place !== undefined && existsSync(place))
}

function install() {
  const rights = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const manager = managers.find(([[name]]) => spawnSync(name, ['--version']).error === undefined)
  if (manager === undefined) return false
  process.stderr.write('Installing Chromium for the tests in a browser …\n')
  return manager.every(([...words]) => {
    const [command, ...rest] = [...rights, ...words]
    return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 2] }).status === 0
  })
}
