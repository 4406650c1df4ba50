// The same table without any framework: what a page of this size costs at the least.
import { COLUMNS, type ReferenceRow, ROWS } from './table.mjs'

const cell = (text: string) => `<td><a href="#x">${text}</a></td>`
const row = ({ name, cells }: ReferenceRow) =>
  `<tr><th scope="row">${name}</th>${cells.map(cell).join('')}</tr>`

export const plainPage = () => `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Plain table</title>
<meta name="description" content="A reference page of the bench: one table, one filter, no framework."></head><body>
<main><h1>Plain table</h1><label>Filter <input type="search"></label>
<table><thead><tr><th scope="col">Capability</th>${COLUMNS.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody>${ROWS.map(row).join('')}</tbody></table></main>
<script>const rows=[...document.querySelectorAll('tbody tr')].map(r=>[r,r.textContent.toLowerCase()]);
document.querySelector('input').addEventListener('input',e=>{const q=e.target.value.toLowerCase();for(const[r,t]of rows)r.hidden=!t.includes(q)})</script>
</body></html>`
