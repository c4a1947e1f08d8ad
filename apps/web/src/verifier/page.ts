import { isLanguage, languageNames, locales } from '@concert/language'
import type { Language } from '@concert/statement'
import { verifyFiles, VerifyError, type FilesReport } from '@concert/verify'
import { element } from './element.ts'
import { reportView, verdictOf } from './report-view.ts'
import { textsOf } from './texts-of.ts'

/** The page "verify": files in, what they prove out; in the reader's own browser, with no network whatever. */
const state = {
  language: languageOf(new URLSearchParams(location.search).get('lang'), navigator.languages),
  files: new Map<string, Uint8Array>(),
  unreadable: [] as string[],
  vkey: '',
}

const parts = {
  top: element('header'),
  choosing: element('div'),
  key: element('div'),
  status: element('p', { role: 'status', class: 'verdict' }),
  found: element('div'),
}
document
  .querySelector('#app')!
  .append(parts.top, element('main', {}, parts.choosing, parts.key, parts.status, parts.found))
listenForDrops()
draw()

function draw(): void {
  document.documentElement.lang = locales[state.language]
  document.title = textsOf[state.language].title
  const focused = document.activeElement?.id
  parts.top.replaceChildren(...top())
  parts.choosing.replaceChildren(...choosing())
  parts.key.replaceChildren(keyField(false))
  drawFound()
  if (focused) document.querySelector<HTMLElement>(`#${CSS.escape(focused)}`)?.focus()
}

function drawFound(): void {
  const texts = textsOf[state.language]
  const report = check()
  const isBad = report === 'bad-key'
  document.querySelector('#key')?.setAttribute('aria-invalid', String(isBad))
  document.querySelector('#key-fault')!.textContent = isBad ? texts.key.bad : ''
  const given = typeof report === 'object' ? report : undefined
  parts.status.dataset['ok'] = given === undefined ? '' : String(given.ok)
  say(given === undefined ? '' : verdictOf(given, texts))
  parts.found.replaceChildren(
    ...state.unreadable.map((name) => element('p', { class: 'alarm' }, texts.unreadable(name))),
    ...(given === undefined ? [] : [...reportView(given, state.language), clearButton()]),
  )
}

function check(): FilesReport | 'bad-key' | undefined {
  const vkey = state.vkey.trim()
  try {
    if (vkey !== '') verifyFiles(new Map(), { vkey })
    if (state.files.size === 0) return undefined
    return verifyFiles(state.files, vkey === '' ? {} : { vkey })
  } catch (error) {
    if (error instanceof VerifyError) return 'bad-key'
    throw error
  }
}

function top(): HTMLElement[] {
  const texts = textsOf[state.language]
  const buttons = Object.entries(languageNames).map(([language, name]) => {
    const button = element(
      'button',
      {
        type: 'button',
        id: `language-${language}`,
        lang: locales[language as Language],
        'aria-pressed': String(language === state.language),
      },
      name,
    )
    button.addEventListener('click', () => {
      state.language = language as Language
      draw()
    })
    return button
  })
  return [
    element('div', { role: 'group', class: 'languages', 'aria-label': texts.language }, ...buttons),
    element('h1', {}, texts.title),
    element('p', {}, texts.lead),
  ]
}

function choosing(): HTMLElement[] {
  const texts = textsOf[state.language]
  const input = element('input', { type: 'file', id: 'files', multiple: true, class: 'heard' })
  input.addEventListener('change', () => {
    void take(input.files ?? []).then(() => (input.value = ''))
  })
  const save = element('a', { href: location.href.split('#')[0]!, download: 'verify.html' }, texts.save)
  return [
    element(
      'div',
      { class: 'drop' },
      input,
      element('label', { for: 'files', class: 'button' }, texts.choose),
      element('span', {}, texts.drop),
    ),
    element('p', {}, texts.which),
    ...(location.protocol === 'file:' ? [] : [element('p', {}, save)]),
  ]
}

function keyField(open: boolean): HTMLElement {
  const texts = textsOf[state.language].key
  const input = element('input', {
    id: 'key',
    autocomplete: 'off',
    spellcheck: 'false',
    value: state.vkey,
    'aria-describedby': 'key-lead key-fault',
  })
  input.addEventListener('input', () => {
    state.vkey = input.value
    drawFound()
  })
  return element(
    'details',
    { open: open || state.vkey !== '' },
    element('summary', { id: 'key-summary' }, texts.title),
    element('p', { id: 'key-lead' }, texts.lead),
    element('label', { for: 'key' }, texts.label),
    input,
    element('p', { id: 'key-fault', class: 'fault', role: 'alert' }),
  )
}

function clearButton(): HTMLElement {
  const button = element('button', { type: 'button', id: 'clear' }, textsOf[state.language].clear)
  button.addEventListener('click', () => {
    state.files.clear()
    state.unreadable = []
    draw()
    document.querySelector<HTMLElement>('#files')?.focus()
  })
  return button
}

/** Adds to what was given before, so that a proof may come after its files; of one name the last counts. */
async function take(files: Iterable<File>): Promise<void> {
  document.body.ariaBusy = 'true'
  say(textsOf[state.language].reading)
  state.unreadable = []
  for (const file of files)
    try {
      state.files.set(file.name, new Uint8Array(await file.arrayBuffer()))
    } catch {
      state.unreadable.push(file.name)
    }
  drawFound()
  document.body.ariaBusy = 'false'
}

function listenForDrops(): void {
  const mark = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault()
    document.body.classList.toggle('over', isOver)
  }
  addEventListener('dragover', mark(true))
  addEventListener('dragleave', mark(false))
  addEventListener('drop', (event) => {
    mark(false)(event)
    void take(event.dataTransfer?.files ?? [])
  })
}

function say(text: string): void {
  if (parts.status.textContent !== text) parts.status.textContent = text
}

function languageOf(asked: string | null, wanted: readonly string[]): Language {
  const found = [asked ?? '', ...wanted].map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage)
  return found ?? 'en'
}
