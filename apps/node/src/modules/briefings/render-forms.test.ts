import { alertsOf, formatJson } from '@concert/briefing'
import { sampleBriefing } from '@concert/briefing/testing'
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { test } from 'node:test'
import { renderForms, type RenderedForm } from './render-forms.ts'

const names = ['7.ru.html', '7.ru.pdf', '7.zh.html', '7.zh.pdf', '7.en.html', '7.en.pdf', '7.json', '7.csv']

test('renderForms() gives every form by its name, the alerts only where there are any', async () => {
  const briefing = sampleBriefing()
  const forms = await renderForms(briefing)
  assert.deepEqual(
    [...forms.keys()],
    [...names, '7.cap.xml'].map((name) => `briefing-${name}`),
  )
  assert.equal(forms.get('briefing-7.cap.xml')!.mediaType, 'application/cap+xml')
  assert.equal(textOf(forms.get('briefing-7.json')), formatJson(briefing))
  assert.equal(textOf(forms.get('briefing-7.cap.xml')), alertsOf(briefing)[0]!.cap)
  const quiet = await renderForms({ ...briefing, sections: briefing.sections.slice(0, -1) })
  assert.deepEqual(
    [...quiet.keys()],
    names.map((name) => `briefing-${name}`),
  )
})

test('renderForms() gives the same bytes in another folder, time zone and locale', async () => {
  const here = digestOf(await renderForms(sampleBriefing()))
  for (const [zone, locale] of [
    ['Asia/Shanghai', 'zh_CN.UTF-8'],
    ['America/St_Johns', 'tr_TR.UTF-8'],
  ] as const)
    assert.equal(digestElsewhere(zone, locale), here, `${zone}, ${locale}`)
})

test('renderForms() says why an issue cannot be written, and writes the next one', async () => {
  const briefing = sampleBriefing({ states: 1, weeks: 2 })
  await assert.rejects(renderForms({ ...briefing, date: 'soon' }), /"soon" is not a date/)
  assert.equal((await renderForms(briefing)).size, 9)
})

function textOf(form: RenderedForm | undefined): string {
  return Buffer.from(form!.bytes).toString('utf8')
}

function digestOf(forms: ReadonlyMap<string, RenderedForm>): string {
  const digest = createHash('sha256')
  for (const [name, { bytes }] of forms) digest.update(name).update(bytes)
  return digest.digest('hex')
}

/** The same in a process of its own, begun in the system's folder for temporary files. */
function digestElsewhere(zone: string, locale: string): string {
  const load = (path: string): string => JSON.stringify(import.meta.resolve(path))
  const script = `
    const { renderForms } = await import(${load('./render-forms.ts')})
    const { sampleBriefing } = await import(${load('@concert/briefing/testing')})
    const { createHash } = await import('node:crypto')
    const digest = createHash('sha256')
    for (const [name, { bytes }] of await renderForms(sampleBriefing())) digest.update(name).update(bytes)
    console.log(digest.digest('hex'))`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: tmpdir(),
    env: { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale },
    encoding: 'utf8',
  })
  assert.equal(stderr, '')
  return stdout.trim()
}
