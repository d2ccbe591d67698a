import type { Place } from './types.ts'

const earthRadiusMetres = 6_371_000

/** Metres between two places, as the crow flies. */
export function distanceMetres(from: Place, to: Place): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180
  const half = (left: number, right: number): number => Math.sin((radians(right) - radians(left)) / 2) ** 2
  const across = Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude))
  const chord = half(from.latitude, to.latitude) + across * half(from.longitude, to.longitude)
  return 2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(chord)))
}
