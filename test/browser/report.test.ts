import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assessmentReporters } from '../../src/report/index.ts'
import { assessmentOf, exampleProfile, HOSTILE, profileOf } from '../support/assessments.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const options = { color: false, columns: 80, ascii: false, all: true }

describe.skipIf(CHROMIUM === undefined)('the HTML report in a browser', () => {
  let browser: Browser
  let folder: string
  const pages: Record<string, string> = {}

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'arch-gap-browser-'))
    mkdirSync('artifacts', { recursive: true })
    const render = await assessmentReporters.html()
    const assessments = {
      example: assessmentOf(exampleProfile('priya-raman'), 'principal-ai-architect'),
      paid: assessmentOf(exampleProfile('jonas-weber'), 'ai-infrastructure-architect'),
      empty: assessmentOf(profileOf('name: Nobody'), 'principal-ai-architect'),
      hostile: assessmentOf(profileOf(HOSTILE), 'principal-ai-architect'),
    }
    for (const [name, assessment] of Object.entries(assessments)) {
      const path = join(folder, `${name}.html`)
      writeFileSync(path, render(assessment, options))
      pages[name] = pathToFileURL(path).href
    }
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ARGS })
  })

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function open(name: string, width = 1280, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
    await page.goto(pages[name] ?? '')
    return page
  }

  it.each([
    ['example', 1280],
    ['example', 390],
    ['paid', 390],
    ['empty', 390],
    ['hostile', 390],
  ])('fits %s into %i pixels', async (name, width) => {
    const page = await open(name, width)
    expect(
      await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    ).toBeLessThanOrEqual(0)
    await page.screenshot({ path: `artifacts/${name}-${width}.png`, fullPage: true })
    await page.close()
  })

  it('sorts and filters the requirements, from the keyboard too', async () => {
    const page = await open('example')
    const points = async (): Promise<number[]> =>
      page.$$eval('#ag-requirements tbody tr td:last-child', (cells) =>
        cells.map((cell) => Number(cell.getAttribute('data-sort'))),
      )
    await page.getByRole('button', { name: 'Points' }).click()
    const ascending = await points()
    expect(ascending).toEqual([...ascending].sort((a, b) => a - b))
    await page.getByRole('button', { name: 'Points' }).press('Enter')
    expect(await points()).toEqual([...ascending].sort((a, b) => b - a))
    await page.getByLabel('Result').selectOption('met')
    const shown = await page.$$eval('#ag-requirements tbody tr:not([hidden])', (rows) =>
      rows.map((row) => row.getAttribute('data-status')),
    )
    expect(new Set(shown)).toEqual(new Set(['met']))
    expect(await page.getByRole('status').textContent()).toBe(`${shown.length} of ${ascending.length} shown`)
    await page.getByLabel('Words').fill('kubernetes')
    expect((await page.$$('#ag-requirements tbody tr:not([hidden])')).length).toBeLessThan(shown.length)
    await page.close()
  })

  it('has every explanation one click away', async () => {
    const page = await open('example')
    const first = page.locator('#ag-requirements details').first()
    await first.locator('summary').click()
    expect(await first.textContent()).toMatch(/Weight .* coverage .* points/)
    await page.close()
  })

  it('prints to PDF, whole', async () => {
    const page = await open('example')
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.length).toBeGreaterThan(20_000)
    await page.close()
  })

  it.each(
    ['example', 'paid', 'empty', 'hostile'].flatMap((name) => [
      [name, 'light'] as const,
      [name, 'dark'] as const,
    ]),
  )('has no accessibility violation: %s, %s', async (name, scheme) => {
    const context = await browser.newContext({ colorScheme: scheme, bypassCSP: true })
    const page = await context.newPage()
    await page.goto(pages[name] ?? '')
    await page.evaluate(AXE)
    const violations = await page.evaluate(
      'axe.run().then(({ violations }) => violations.map((one) => one.id + ": " + one.nodes.slice(0, 2).map((node) => node.html.slice(0, 120)).join(" ")))',
    )
    expect((violations as string[]).join('\n')).toBe('')
    await context.close()
  })

  it('runs nothing of a hostile profile and asks for nothing', async () => {
    const page = await browser.newPage()
    const seen: string[] = []
    page.on('dialog', (dialog) => {
      seen.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('console', (message) => seen.push(`console ${message.text()}`))
    page.on('pageerror', (error) => seen.push(`error ${error.message}`))
    page.on('request', (request) => {
      if (request.url() !== pages['hostile']) seen.push(`request ${request.url()}`)
    })
    await page.goto(pages['hostile'] ?? '')
    for (const summary of await page.$$('summary')) await summary.click()
    await page.waitForTimeout(200)
    expect(seen).toEqual([])
    expect(await page.locator('h1').textContent()).toContain('<script>alert(1)</script>')
    expect(await page.locator('main img, main iframe, main script').count()).toBe(0)
    await page.close()
  })
})
