import { MARKER_PATHS } from '@/components/mesh/Marker'
import type { Marker } from '@/lib/dataset/vocabulary'

/** One answer or fact on a picture, with the sign of the mesh that it belongs to. */
export interface PictureLine {
  name: string
  value: string
  valueColour: string
  sign: { marker: Marker; colour: string } | null
}

export interface PictureContent {
  /** What kind of page it is. */
  kicker: string
  title: string
  text: string
  lines: readonly PictureLine[]
}

const INK = '#191d2b'
const MUTED = '#565b6b'
const ACCENT = '#4146c8'

/** What a chat program shows for a link. The renderer knows flex boxes and inline styles, and nothing else. */
export function Picture({ kicker, title, text, lines }: PictureContent) {
  return (
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        padding: '56px 64px',
        background: '#fafbfe',
        color: INK,
        fontFamily: 'Geist',
        borderTop: `12px solid ${ACCENT}`,
      }}
    >
      <div style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', fontSize: 28 }}>
        <div style={{ display: 'flex', alignItems: 'center', gap: 16, fontWeight: 600 }}>
          <Brand />
          Which Mesh
        </div>
        <div style={{ display: 'flex', color: MUTED }}>{kicker}</div>
      </div>
      <div
        style={{
          display: 'flex',
          marginTop: 'auto',
          fontSize: title.length > 44 ? 56 : 72,
          fontWeight: 600,
          letterSpacing: -2,
          lineHeight: 1.08,
        }}
      >
        {title}
      </div>
      {text && (
        <div style={{ display: 'flex', marginTop: 20, fontSize: 30, lineHeight: 1.35, color: MUTED }}>
          {text}
        </div>
      )}
      <div style={{ display: 'flex', flexWrap: 'wrap', marginTop: 'auto', rowGap: 16 }}>
        {lines.map((line) => (
          <Line key={line.name} {...line} />
        ))}
      </div>
    </div>
  )
}

function Line({ name, value, valueColour, sign }: PictureLine) {
  return (
    <div style={{ display: 'flex', alignItems: 'center', width: '33%', gap: 12, fontSize: 26 }}>
      {sign && (
        <svg aria-hidden="true" width="24" height="24" viewBox="0 0 12 12">
          <path d={MARKER_PATHS[sign.marker]} fill={sign.colour} />
        </svg>
      )}
      <div style={{ display: 'flex' }}>{name}</div>
      <div style={{ display: 'flex', fontWeight: 600, color: valueColour }}>{value}</div>
    </div>
  )
}

function Brand() {
  return (
    <svg aria-hidden="true" width="44" height="44" viewBox="0 0 20 20" fill="none" stroke={ACCENT}>
      <path d="M4 4l12 12M16 4L4 16M4 4h12M4 16V4" strokeWidth="1.4" />
      {[
        [4, 4],
        [16, 4],
        [4, 16],
        [16, 16],
      ].map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="2.4" fill="#ffffff" strokeWidth="1.6" />
      ))}
    </svg>
  )
}
