import { addressOf } from '@/components/page/address'
import { sitePath } from '@/components/site/fetchSite'
import { CopyButton } from '@/components/ui/CopyButton'
import type { Download } from '@/lib/dataset/api/catalogue'
import { formatDecimalBytes } from '@/lib/format'

/** Every file that the site publishes, with its size and the line that fetches it. */
export function DownloadList({ downloads }: { downloads: readonly Download[] }) {
  return (
    <ul className="panel ruled">
      {downloads.map((download) => (
        <DownloadLine key={download.path} download={download} />
      ))}
    </ul>
  )
}

function DownloadLine({ download }: { download: Download }) {
  const { path, title, description, bytes, anchor, example } = download
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 gap-y-1 px-5 py-3 md:grid-cols-[14rem_minmax(0,1fr)_4.5rem_auto]">
      <a
        href={sitePath(`/api/v1/${example}`)}
        className="link inline-flex min-h-6 items-center justify-self-start break-all font-mono text-xs"
      >
        {path}
      </a>
      <p className="order-last col-span-2 md:order-none md:col-span-1">
        <span className="font-medium">{title}.</span> {description}
        {anchor && (
          <>
            {' '}
            <a href={`#${anchor}`} className="link">
              Its fields
            </a>
          </>
        )}
      </p>
      <span className="text-right text-muted">{formatDecimalBytes(bytes)}</span>
      <CopyButton
        text={curlOf(addressOf(`/api/v1/${example}`))}
        label="curl"
        what={path}
        done={`Copied: the line that fetches ${example}`}
        className="order-last col-span-2 justify-self-start md:order-none md:col-span-1"
      />
    </li>
  )
}

/** The line that fetches a file, in any shell. */
export function curlOf(address: string): string {
  return `curl -fsSL '${address}'`
}
