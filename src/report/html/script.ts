/**
 * The report's only script: sorts and filters the table of requirements, a body of rows each, and opens or closes their explanations.
 * It reads nothing but the page and writes no markup, so nothing in a document can become code. Without it the page is whole, only not
 * sortable.
 */
export const SCRIPT = `
(() => {
  const table = document.getElementById('ag-requirements')
  if (!table) return
  const units = Array.from(table.tBodies)
  const form = document.getElementById('ag-filter')
  form.hidden = false
  const count = document.getElementById('ag-count')
  const filter = () => {
    const words = form.elements.words.value.trim().toLowerCase()
    const status = form.elements.status.value
    const importance = form.elements.importance.value
    let shown = 0
    for (const unit of units) {
      const hit = (!words || unit.textContent.toLowerCase().includes(words)) && (!status || unit.dataset.status === status) && (!importance || unit.dataset.importance === importance)
      unit.hidden = !hit
      if (hit) shown++
    }
    count.textContent = shown + ' of ' + units.length + ' shown'
  }
  form.addEventListener('input', filter)
  form.addEventListener('submit', (event) => event.preventDefault())
  const all = document.getElementById('ag-open')
  if (all) all.addEventListener('click', () => {
    const open = all.getAttribute('aria-pressed') !== 'true'
    all.setAttribute('aria-pressed', String(open))
    for (const one of table.querySelectorAll('details')) one.open = open
  })
  for (const head of table.tHead.rows[0].cells) {
    const button = head.querySelector('button')
    if (!button) continue
    button.addEventListener('click', () => {
      const ascending = head.getAttribute('aria-sort') !== 'ascending'
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort')
      head.setAttribute('aria-sort', ascending ? 'ascending' : 'descending')
      const value = (unit) => unit.rows[0].cells[head.cellIndex].dataset.sort ?? unit.rows[0].cells[head.cellIndex].textContent
      const sorted = units.slice().sort((a, b) => {
        const x = value(a), y = value(b)
        const order = x !== '' && y !== '' && !isNaN(x) && !isNaN(y) ? x - y : x < y ? -1 : x > y ? 1 : 0
        return ascending ? order : -order
      })
      for (const unit of sorted) table.append(unit)
    })
  }
  filter()
})()
`
