/** GeoJSON's shapes (RFC 7946), as far as maps are made of them. Positions are longitude and latitude in degrees. */
export type Polygon = { type: 'Polygon'; coordinates: number[][][] }
export type MultiPolygon = { type: 'MultiPolygon'; coordinates: number[][][][] }
export type MultiLineString = { type: 'MultiLineString'; coordinates: number[][][] }
export type Area = Polygon | MultiPolygon

/** Longitude and latitude in degrees. */
export type Place = readonly [number, number]

/** What a map is drawn on. Rings run clockwise seen from above, as d3-geo takes them. */
export type Boundaries = {
  /** By ISO 3166-1 alpha-3 code. */
  readonly states: ReadonlyMap<string, Area>
  /** All land, those areas included. */
  readonly land: readonly Area[]
  /** Lines between areas; where there are none each area is outlined. */
  readonly borders: MultiLineString | undefined
  /** Where a state's symbol stands; small islands have a point and no area. */
  readonly points: ReadonlyMap<string, Place>
}
