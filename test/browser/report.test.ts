import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { team } from '../../src/assess/index.ts'
import { assessmentReporters, renderTeam } from '../../src/report/index.ts'
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
    const people = [
      ...['priya-raman', 'jonas-weber'].map((name) =>
        assessmentOf(exampleProfile(name), 'principal-ai-architect'),
      ),
      assessments.empty,
      assessments.hostile,
    ]
    const html = Object.fromEntries(
      Object.entries(assessments).map(([name, assessment]) => [name, render(assessment, options)]),
    )
    html['team'] = await renderTeam(team(people, { joiners: [assessments.example] }), 'html', options)
    html['crowd'] = await renderTeam(
      team(Array.from({ length: 7 }, () => people).flat(), { anonymous: true }),
      'html',
      options,
    )
    for (const [name, page] of Object.entries(html)) {
      const path = join(folder, `${name}.html`)
      writeFileSync(path, page)
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
    ['team', 1280],
    ['team', 390],
    ['crowd', 1280],
    ['crowd', 390],
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
      page.$$eval('#ag-requirements .main td:last-child', (cells) =>
        cells.map((cell) => Number(cell.getAttribute('data-sort'))),
      )
    await page.getByRole('button', { name: 'Points' }).click()
    const ascending = await points()
    expect(ascending).toEqual([...ascending].sort((a, b) => a - b))
    await page.getByRole('button', { name: 'Points' }).press('Enter')
    expect(await points()).toEqual([...ascending].sort((a, b) => b - a))
    await page.getByLabel('Result').selectOption('met')
    const shown = await page.$$eval('#ag-requirements tbody:not([hidden])', (rows) =>
      rows.map((row) => row.getAttribute('data-status')),
    )
    expect(new Set(shown)).toEqual(new Set(['met']))
    expect(await page.getByRole('status').textContent()).toBe(`${shown.length} of ${ascending.length} shown`)
    await page.getByLabel('Words').fill('kubernetes')
    expect((await page.$$('#ag-requirements tbody:not([hidden])')).length).toBeLessThan(shown.length)
    await page.close()
  })

  it('has every explanation one click away', async () => {
    const page = await open('example')
    const first = page.locator('#ag-requirements details').first()
    await first.locator('summary').click()
    expect(await first.textContent()).toMatch(/Weight .* coverage .* points/)
    await page.close()
  })

  it('opens and closes all explanations at once', async () => {
    const page = await open('example')
    const openOnes = async (): Promise<number> => page.locator('#ag-requirements details[open]').count()
    const all = await page.locator('#ag-requirements details').count()
    await page.getByRole('button', { name: 'All explanations' }).click()
    expect(await openOnes()).toBe(all)
    await page.getByRole('button', { name: 'All explanations' }).click()
    expect(await openOnes()).toBe(0)
    await page.close()
  })

  it.each([
    ['example', 10, 16],
    ['team', 5, 12],
  ])('prints %s to PDF on a number of pages that somebody reads', async (name, least, most) => {
    const page = await open(name)
    const pdf = await page.pdf({ format: 'A4', path: `artifacts/${name}.pdf` })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
    expect(pages).toBeGreaterThanOrEqual(least)
    expect(pages).toBeLessThanOrEqual(most)
    await page.close()
  })

  it('prints the explanations that are open', async () => {
    const page = await open('example')
    await page.emulateMedia({ media: 'print' })
    expect(
      await page
        .getByText(/Weight .* coverage/)
        .first()
        .isVisible(),
    ).toBe(false)
    await page.evaluate('document.querySelector("#ag-requirements details").open = true')
    expect(
      await page
        .getByText(/Weight .* coverage/)
        .first()
        .isVisible(),
    ).toBe(true)
    await page.close()
  })

  it.each(
    ['example', 'paid', 'empty', 'hostile', 'team', 'crowd'].flatMap((name) => [
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

  it.each(['hostile', 'team'])('runs nothing of a hostile profile and asks for nothing: %s', async (name) => {
    const page = await browser.newPage()
    const seen: string[] = []
    page.on('dialog', (dialog) => {
      seen.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('console', (message) => seen.push(`console ${message.text()}`))
    page.on('pageerror', (error) => seen.push(`error ${error.message}`))
    page.on('request', (request) => {
      if (request.url() !== pages[name]) seen.push(`request ${request.url()}`)
    })
    await page.goto(pages[name] ?? '')
    for (const summary of await page.$$('summary')) await summary.click()
    await page.waitForTimeout(200)
    expect(seen).toEqual([])
    expect(await page.locator('body').textContent()).toContain('<script>alert(1)</script>')
    expect(await page.locator('main img, main iframe, main script').count()).toBe(0)
    await page.close()
  })

  describe('the heat map of a team', () => {
    const visible = '#ag-requirements tbody:not([hidden])'

    it('says every cell in a word and a sign, not in colour alone', async () => {
      const page = await open('team')
      const cells = await page.$$eval('#ag-requirements td.heat', (all) =>
        all.map((cell) => cell.textContent ?? ''),
      )
      expect(cells.length).toBeGreaterThan(250)
      expect(
        cells.filter((text) => !/^[✓◐✗?](?:met|partly|missing|not assessed)(?: \d(?:\.\d)?)?$/.test(text)),
      ).toEqual([])
      const shades = (await page.evaluate(
        '[...new Set([...document.querySelectorAll("#ag-requirements td.heat")].map((cell) => getComputedStyle(cell).backgroundColor))]',
      )) as string[]
      expect(shades.length).toBeGreaterThan(3)
      await page.close()
    })

    it('keeps names and requirements in sight while it scrolls', async () => {
      const page = await open('crowd', 390)
      await page.evaluate('document.querySelector("#ag-requirements").scrollIntoView()')
      const box = page.locator('.scroll.tall')
      await page.evaluate(
        '{ const one = document.querySelector(".scroll.tall"); one.scrollTop = 1500; one.scrollLeft = 900 }',
      )
      const frame = await box.boundingBox()
      const corner = await page.locator('#ag-requirements thead th').first().boundingBox()
      const head = await page.locator('#ag-requirements thead th').nth(20).boundingBox()
      const row = await page.locator('#ag-requirements tbody th').nth(30).boundingBox()
      expect(Math.abs((corner?.y ?? 0) - (frame?.y ?? 0))).toBeLessThan(4)
      expect(Math.abs((head?.y ?? 0) - (frame?.y ?? 0))).toBeLessThan(4)
      expect(Math.abs((corner?.x ?? 0) - (frame?.x ?? 0))).toBeLessThan(4)
      expect(Math.abs((row?.x ?? 0) - (frame?.x ?? 0))).toBeLessThan(4)
      await page.close()
    })

    it('filters by who meets a requirement, and sorts by a person', async () => {
      const page = await open('team')
      const all = await page.locator(visible).count()
      await page.getByRole('combobox', { name: 'Met by' }).selectOption('single')
      const single = await page.$$eval(`${visible} td:nth-child(2)`, (cells) =>
        cells.map((cell) => cell.textContent),
      )
      expect(single.length).toBeGreaterThan(0)
      expect(single.length).toBeLessThan(all)
      expect(single.every((text) => text?.startsWith('only '))).toBe(true)
      await page.getByRole('combobox', { name: 'Met by' }).selectOption('')
      await page.getByRole('button', { name: 'Priya Raman' }).click()
      const order = await page.$$eval('#ag-requirements tbody td:nth-child(3)', (cells) =>
        cells.map((cell) => Number(cell.getAttribute('data-sort'))),
      )
      expect(new Set(order).size).toBeGreaterThan(3)
      expect(order).toEqual([...order].sort((a, b) => a - b))
      await page.close()
    })

    it('names nobody where names are left out', async () => {
      const page = await open('crowd')
      const text = await page.content()
      expect(text).not.toMatch(/Priya|Raman|Jonas|Weber|priya|examples\//)
      expect(text).toContain('Person AB')
      await page.close()
    })
  })
})
