/** Four nodes and their links. */
export function BrandMark() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      className="size-5 text-accent"
      fill="none"
      stroke="currentColor"
    >
      <path d="M4 4l12 12M16 4L4 16M4 4h12M4 16V4" strokeWidth="1.4" />
      <g className="fill-surface" strokeWidth="1.6">
        <circle cx="4" cy="4" r="2.4" />
        <circle cx="16" cy="4" r="2.4" />
        <circle cx="4" cy="16" r="2.4" />
        <circle cx="16" cy="16" r="2.4" />
      </g>
    </svg>
  )
}
