import { alertsOf, formatJson } from '@concert/briefing'
import { sampleBriefing } from '@concert/briefing/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderForms } from './render-forms.ts'

test('renderForms() gives every form by its name, the alerts only where there are any', async () => {
  const briefing = sampleBriefing()
  const names = ['7.ru.html', '7.zh.html', '7.en.html', '7.json', '7.csv']
  const forms = await renderForms(briefing)
  assert.deepEqual(
    [...forms.keys()],
    [...names, '7.cap.xml'].map((name) => `briefing-${name}`),
  )
  assert.equal(forms.get('briefing-7.cap.xml')!.mediaType, 'application/cap+xml')
  assert.equal(Buffer.from(forms.get('briefing-7.json')!.bytes).toString(), formatJson(briefing))
  assert.equal(Buffer.from(forms.get('briefing-7.cap.xml')!.bytes).toString(), alertsOf(briefing)[0]!.cap)
  const quiet = await renderForms({ ...briefing, sections: briefing.sections.slice(0, -1) })
  assert.deepEqual(
    [...quiet.keys()],
    names.map((name) => `briefing-${name}`),
  )
})
