'use client'
import { useState } from 'react'
import { COLUMNS, ROWS } from '../../table.mjs'

/** The least that this framework can do: the table as an island, filtered by state. */
export default function Page() {
  const [text, setText] = useState('')
  const shown = ROWS.filter(({ name, cells }) =>
    [name, ...cells].join(' ').toLowerCase().includes(text.toLowerCase()),
  )
  return (
    <main>
      <h1>Bare framework table</h1>
      <label>
        Filter <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <table>
        <thead>
          <tr>
            <th scope="col">Capability</th>
            {COLUMNS.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={COLUMNS[column]}>
                  <a href="#x">{cell}</a>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  )
}
