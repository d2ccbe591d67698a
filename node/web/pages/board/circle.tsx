/** A chain drawn as a circle. The list beside it says the same, so the drawing is for those who see it. */
import type { ChainView } from '../../../../protocol/generated/types.ts'
import { useVisit } from '../../parts/context.ts'

const [width, height, radius] = [360, 260, 88]
const middle = { x: width / 2, y: height / 2 }

/** So many letters of a name fit beside the next one. */
const nameLength = 14

/** The point on the circle at a share of the way round, the first on top. */
function pointAt(share: number, distance = radius): { readonly x: number; readonly y: number } {
  const angle = share * 2 * Math.PI - Math.PI / 2
  const round = (value: number): number => Math.round(value * 10) / 10
  return { x: round(middle.x + distance * Math.cos(angle)), y: round(middle.y + distance * Math.sin(angle)) }
}

/** The circle: names in their order, an arrow from each to the one they help. */
export function Circle({ chain: { links } }: { chain: ChainView }) {
  const { t } = useVisit()
  const names = links.map(({ giver }) => giver.name)
  const gap = 0.035
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      class="circle"
      role="img"
      aria-label={t('board:circle-of', { names: names.join(', ') })}
    >
      {names.map((name, at) => {
        const [from, to] = [pointAt(at / names.length + gap), pointAt((at + 1) / names.length - gap)]
        const [tip, wing1, wing2] = arrow((at + 1) / names.length - gap)
        const label = pointAt(at / names.length, radius + 22)
        return (
          <g>
            <path
              d={`M ${from.x} ${from.y} A ${radius} ${radius} 0 0 1 ${to.x} ${to.y}`}
              fill="none"
              stroke="currentColor"
              stroke-width="2"
            />
            <path d={`M ${wing1} L ${tip} L ${wing2}`} fill="none" stroke="currentColor" stroke-width="2" />
            <text x={label.x} y={label.y} text-anchor="middle" dominant-baseline="middle" fill="currentColor">
              {[...name].length > nameLength ? `${[...name].slice(0, nameLength - 1).join('')}…` : name}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** An arrow's tip on the circle and its two wings, a little back inside and outside of it. */
function arrow(share: number): string[] {
  const points = [pointAt(share), pointAt(share - 0.02, radius + 7), pointAt(share - 0.02, radius - 7)]
  return points.map(({ x, y }) => `${x} ${y}`)
}
