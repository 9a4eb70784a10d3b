import { useMemo, useState } from 'react'
import { BOX, pictureOf, type Box, type Link } from '@/debate/map/layout'
import type { ArgumentMap } from '@/debate/map/map'
import { BORDERS, DASHES, pathOf } from '@/debate/map/svg'
import styles from './map-picture.module.css'

const SCALES = [0.5, 0.75, 1, 1.25]

/** The map drawn: roots at the left, what bears on them to the right. The outline says the same in words. */
export function MapPicture({
  map,
  chosen,
  choose,
}: {
  map: ArgumentMap
  chosen: string | undefined
  choose: (id: string) => void
}) {
  const picture = useMemo(() => pictureOf(map), [map])
  const [scale, setScale] = useState(2)
  const size = SCALES[scale] ?? 1
  return (
    <figure className={styles.figure}>
      <div className={`${styles.tools} no-print`}>
        <button type="button" disabled={scale === 0} onClick={() => setScale(scale - 1)}>
          Smaller
        </button>
        <button
          type="button"
          disabled={scale === SCALES.length - 1}
          onClick={() => setScale(scale + 1)}
        >
          Larger
        </button>
      </div>
      <div className={styles.scroll} role="group" aria-label="Picture of the map" tabIndex={0}>
        <svg
          role="img"
          aria-label={`Argument map, ${map.nodes.length} claims: the outline beside it says the same`}
          viewBox={`0 0 ${picture.width} ${picture.height}`}
          width={picture.width * size}
          height={picture.height * size}
        >
          {picture.links.map(link => (
            <LinkLine key={link.id} link={link} />
          ))}
          {picture.boxes.map((box, i) => (
            <ClaimBox
              key={`${box.node.id} ${i}`}
              box={box}
              isChosen={box.node.id === chosen}
              choose={choose}
            />
          ))}
        </svg>
      </div>
      <figcaption className="meta">
        A full line is a reason, a broken one an objection, a dotted one an undercut. A claim in a
        broken frame falls; in a dotted one it is open.
      </figcaption>
    </figure>
  )
}

function LinkLine({ link }: { link: Link }) {
  const { kind, label, to } = link
  return (
    <g className={styles.link} data-kind={kind} data-label={label}>
      <path d={pathOf(link)} {...(DASHES[kind] !== '' && { strokeDasharray: DASHES[kind] })} />
      <circle cx={to.x} cy={to.y} r={3.5} />
    </g>
  )
}

function ClaimBox({
  box,
  isChosen,
  choose,
}: {
  box: Box
  isChosen: boolean
  choose: (id: string) => void
}) {
  const { x, y, height, label, head, lines, evidence, node } = box
  const top = y + BOX.pad + BOX.head
  return (
    <g
      className={styles.box}
      data-label={label}
      data-chosen={isChosen}
      onClick={() => choose(node.id)}
    >
      <rect
        x={x}
        y={y}
        width={BOX.width}
        height={height}
        rx={3}
        {...(BORDERS[label] !== '' && { strokeDasharray: BORDERS[label] })}
      />
      <text className={styles.small} x={x + BOX.pad} y={y + BOX.pad + 10}>
        {head}
      </text>
      {lines.map((line, i) => (
        <text key={i} x={x + BOX.pad} y={top + (i + 0.75) * BOX.line}>
          {line}
        </text>
      ))}
      {evidence.map((line, i) => (
        <text
          key={`evidence ${i}`}
          className={styles.small}
          x={x + BOX.pad}
          y={top + (lines.length + i + 0.75) * BOX.line}
        >
          {line}
        </text>
      ))}
    </g>
  )
}
