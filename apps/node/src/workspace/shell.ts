import { locales } from '@concert/language'
import type { Language } from '@concert/statement'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { FirstAnswers } from './first-answers.ts'

/** The built page, and what is filled into it for each request. */
export type Shell = {
  /** `picture` is markup that the workspace's own components drew. */
  readonly format: (first: FirstAnswers, picture: string) => string
  readonly policy: string
  /** Files beside the page that keep their names. */
  readonly ownFiles: readonly string[]
  readonly file: (name: string) => { readonly type: string; readonly bytes: Buffer }
}

type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>

const types: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

/** Reads what Vite has built; throws when a part of it is missing. */
export function openShell(built: URL): Shell {
  const page = paintFirst(readFileSync(new URL('index.html', built), 'utf8'))
  const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', built), 'utf8')) as Manifest
  return {
    policy: policyOf(page),
    format: (first, picture) => fill(page, manifest, first).replace('<!--shell-->', () => picture),
    ownFiles: readdirSync(built).filter((name) => extname(name) in types),
    file: (name) => ({ type: types[extname(name)]!, bytes: readFileSync(new URL(name, built)) }),
  }
}

/**
 * The picture is painted before the script is fetched and runs: on a slow line or phone nobody waits for the one to see
 * the other. Without a picture, or in the background where nothing is painted, it starts at once; where a browser tells
 * nothing of its painting, after a moment.
 */
function paintFirst(page: string): string {
  const scripts = /<script type="module" crossorigin src="([^"]+)"><\/script>/g
  const preloads = /<link rel="modulepreload"[^>]*>/g
  const sources = [...page.matchAll(scripts)].map(([, src]) => src!)
  const chunks = [...page.matchAll(preloads)].map(([link]) => link)
  return page
    .replaceAll(scripts, '')
    .replaceAll(preloads, '')
    .replace(
      '</body>',
      () => `<template id="chunks">${chunks.join('')}<!--chunks--></template>
<script>${afterPaint(sources)}</script>\n</body>`,
    )
}

const longestWaitMs = 2_000

/** Also keeps which button was pressed before anything could hear it, for the workspace to hear. */
function afterPaint(sources: readonly string[]): string {
  const imports = sources.map((src) => `import(${JSON.stringify(src)})`).join(';')
  return `(function(){
var begun
function begin(){if(!begun){begun=true;document.head.append(document.getElementById('chunks').content);${imports}}}
var root=document.getElementById('root')
document.addEventListener('click',function(event){
if(root.dataset.alive!==undefined)return
var button=event.target.closest('button:not([popovertarget])')
if(!button)return
event.preventDefault()
root.querySelectorAll('[data-pressed]').forEach(function(earlier){earlier.removeAttribute('data-pressed')})
button.setAttribute('data-pressed','')
},true)
if(document.hidden||!root.firstElementChild||!window.PerformanceObserver)return begin()
new PerformanceObserver(function(list){if(list.getEntriesByName('first-contentful-paint').length>0)setTimeout(begin)}).observe({type:'paint',buffered:true})
setTimeout(begin,${longestWaitMs})
})()`
}

function fill(page: string, manifest: Manifest, { language, chunks, answers }: FirstAnswers): string {
  const data = JSON.stringify(answers).replaceAll('<', '\\u003c')
  return page
    .replace('<html lang="en">', `<html lang="${locales[language]}">`)
    .replace('<!--head-->', () => faces(manifest, language).join('\n'))
    .replace('<!--chunks-->', () => preloads(manifest, [`src/texts/${language}.ts`, ...chunks]).join(''))
    .replace('<!--first-->', () => `<script type="application/json" id="first-answers">${data}</script>`)
}

/** The chunks that this page will want, asked for together and not one after another. */
function preloads(manifest: Manifest, sources: readonly string[]): string[] {
  const files = new Set<string>()
  const add = (source: string): void => {
    const chunk = manifest[source]
    if (chunk === undefined || files.has(chunk.file)) return
    files.add(chunk.file)
    chunk.imports?.forEach(add)
  }
  sources.forEach(add)
  return [...files].map((file) => `<link rel="modulepreload" crossorigin href="/workspace/${file}">`)
}

/** The faces that the language is written in, asked for at once: they are used only where they are there early. */
function faces(manifest: Manifest, language: Language): string[] {
  const scripts = language === 'ru' ? ['latin', 'cyrillic'] : ['latin']
  return Object.values(manifest)
    .filter(({ file }) => scripts.some((script) => file.startsWith(`assets/noto-sans-${script}-wght-normal`)))
    .map(
      ({ file }) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/workspace/${file}">`,
    )
}

/** Only our own files run, and the one inline script that is named by its digest. Components write inline styles. */
function policyOf(page: string): string {
  const inline = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text]) => `'${digestOf(text!)}'`)
  return [
    "default-src 'self'",
    `script-src 'self' ${inline.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
