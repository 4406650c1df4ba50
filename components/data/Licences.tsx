import type { ReactNode } from 'react'

interface LicencesProps {
  version: string
  address: string
}

/** Who may do what with it, and how to name where it came from. */
export function Licences({ version, address }: LicencesProps) {
  return (
    <dl className="grid gap-4 md:grid-cols-2 xl:grid-cols-4">
      <Licence title="Data: CC BY 4.0">
        Use, change and republish it, for money too, as long as you name the source.{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="noreferrer" className="link">
          The licence
        </a>
      </Licence>
      <Licence title="Code: Apache-2.0">
        Host it inside your company, with data of your own if you wish.{' '}
        <a href="https://www.apache.org/licenses/LICENSE-2.0" rel="noreferrer" className="link">
          The licence
        </a>
      </Licence>
      <Licence title="How to cite it">
        <span className="break-words">
          Which Mesh, dataset {version}, {address}
        </span>
      </Licence>
      <Licence title="Trademarks">
        The names of the projects are trademarks of their owners, who have no part in this site. Quoted
        figures belong to their authors.
      </Licence>
    </dl>
  )
}

function Licence({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="panel min-w-0 px-5 py-4">
      <dt className="mb-1 font-semibold text-base">{title}</dt>
      <dd className="text-muted">{children}</dd>
    </div>
  )
}
