import { mapState } from '@concert/charts'
import { worldBoundaries } from '@concert/charts/geometry'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawMap, type MapOrder } from './draw-map.ts'

const state = mapState({
  about: { place: '', indicator: 'New confirmed cases', type: 'flow' },
  from: 18_372,
  to: 18_378,
  places: [
    { state: 'KAZ', name: 'Казахстан', value: 1_041, freshness: 'current', href: '/workspace/states/KAZ' },
    { state: 'CHN', name: 'Китай', value: null, freshness: 'overdue' },
  ],
})
const order: MapOrder = {
  state,
  id: 'm',
  width: 640,
  height: 400,
  language: 'ru',
  disclaimer: 'Оговорка',
}

test('drawMap() survives the way to another thread, and draws each state with its name and its link', () => {
  const svg = drawMap(structuredClone(order), worldBoundaries())
  assert.match(svg, /href="\/workspace\/states\/KAZ"/)
  assert.match(svg, /data-state="CHN"/)
  assert.match(svg, /Оговорка/)
})

test('drawMap() makes a file that stands alone', () => {
  const svg = drawMap({ ...order, file: { title: 'Вывод', lines: ['Источник'] } }, worldBoundaries())
  assert.match(svg, /^<svg xmlns/)
  assert.match(svg, /Вывод/)
  assert.match(svg, /Источник/)
})
