/**
 * The report's only script: sorts and filters the requirements table and opens every explanation before printing. It reads nothing but
 * the page and writes no markup, so nothing in a document can become code. Without it the page is whole, only not sortable.
 */
export const SCRIPT = `
(() => {
  const table = document.getElementById('ag-requirements')
  if (!table) return
  const body = table.tBodies[0]
  const rows = Array.from(body.rows)
  const form = document.getElementById('ag-filter')
  form.hidden = false
  const count = document.getElementById('ag-count')
  const filter = () => {
    const words = form.elements.words.value.trim().toLowerCase()
    const status = form.elements.status.value
    const importance = form.elements.importance.value
    let shown = 0
    for (const row of rows) {
      const hit = (!words || row.textContent.toLowerCase().includes(words)) && (!status || row.dataset.status === status) && (!importance || row.dataset.importance === importance)
      row.hidden = !hit
      if (hit) shown++
    }
    count.textContent = shown + ' of ' + rows.length + ' shown'
  }
  form.addEventListener('input', filter)
  form.addEventListener('submit', (event) => event.preventDefault())
  for (const head of table.tHead.rows[0].cells) {
    const button = head.querySelector('button')
    if (!button) continue
    button.addEventListener('click', () => {
      const ascending = head.getAttribute('aria-sort') !== 'ascending'
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort')
      head.setAttribute('aria-sort', ascending ? 'ascending' : 'descending')
      const value = (row) => row.cells[head.cellIndex].dataset.sort ?? row.cells[head.cellIndex].textContent
      const sorted = rows.slice().sort((a, b) => {
        const x = value(a), y = value(b)
        const order = x !== '' && y !== '' && !isNaN(x) && !isNaN(y) ? x - y : x < y ? -1 : x > y ? 1 : 0
        return ascending ? order : -order
      })
      for (const row of sorted) body.append(row)
    })
  }
  addEventListener('beforeprint', () => { for (const one of document.querySelectorAll('details')) one.open = true })
  filter()
})()
`
