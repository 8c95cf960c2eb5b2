import { readdirSync, readFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importProfile } from '../../src/profile/import/index.ts'
import { bytesOf, FIXTURES, importText, input, written } from './read-import.ts'

const files = readdirSync(`${FIXTURES}/linkedin`).map((name) => ({
  name,
  bytes: new Uint8Array(readFileSync(`${FIXTURES}/linkedin/${name}`)),
}))

function zip(entries: readonly { name: string; bytes: Uint8Array }[]): Uint8Array {
  return zipSync(Object.fromEntries(entries.map(({ name, bytes }) => [name, bytes])))
}

function importZip(entries: readonly { name: string; bytes: Uint8Array }[], limits = {}) {
  return importProfile({ kind: 'file', name: 'export.zip', bytes: zip(entries) }, { limits })
}

describe('a LinkedIn data export', () => {
  const imported = importProfile({ kind: 'folder', name: 'export', files })
  const yaml = written(imported)

  it('gives the same from a folder and from a zip', () => {
    const zipped = importZip(files)
    expect(zipped.form).toBe('linkedin')
    expect(zipped.profile).toEqual(imported.profile)
    expect(zipped.notes).toEqual(imported.notes)
  })

  it('reads positions with quoted descriptions and months by name', () => {
    expect(imported.profile?.experience?.positions).toEqual([
      {
        title: 'Lead ML Platform Engineer',
        organisation: 'Fjordlight Analytics',
        start: '2021-03',
        highlights: ['Built the model registry', 'Cut the cost of inference by a third, "without tears"'],
      },
      { title: 'Data Engineer', organisation: 'Tarn & Sons', start: 2017, end: '2021-02' },
    ])
  })

  it('takes skills as bare names, each once', () => {
    expect(imported.profile?.skills).toEqual(['Kubernetes', 'Terraform', 'Retrieval, augmented'])
  })

  it('reads certificates with their expiry, and education', () => {
    expect(imported.profile?.certifications).toEqual([
      {
        name: 'Certified Kubernetes Administrator',
        date: '2024-01',
        expires: '2027-01',
        link: 'https://cert.example/1',
      },
    ])
    expect(imported.profile?.education).toEqual([
      { degree: 'BSc Computer Science', institution: 'Lakeside Polytechnic', end: 2016 },
    ])
  })

  it('gives projects, voluntary work, awards, publications and languages as highlights', () => {
    const highlights = JSON.stringify(imported.profile?.highlights)
    for (const text of [
      'Project Tidepool',
      'Volunteer: Mentor',
      'Award: Green Compute Prize',
      'Publication: Feature stores',
      'Language: Danish',
    ])
      expect(highlights).toContain(text)
    expect(highlights).toContain('"date":"2022-08-01"')
  })

  it('keeps as comments what has no key', () => {
    for (const text of [
      '# authority: Invented Foundation',
      '# course: Statistics, ST1',
      '# cause: EDUCATION',
    ])
      expect(yaml).toContain(text)
  })

  it('copies nothing private, opens no other file, and says so', () => {
    for (const text of ['May 4', 'Invented Street', 'X-1', 'mira.example', 'Somebody', 'Splendid'])
      expect(yaml).not.toContain(text)
    const notRead = imported.notes.notRead.join('\n')
    expect(notRead).toContain('Profile.csv: Maiden Name, Address, Birth Date, Industry, Zip Code')
    expect(notRead).toContain('Certifications.csv: License Number (not copied)')
    expect(notRead).toContain('2 other files, not opened: Connections.csv, Recommendations_Received.csv')
  })

  it('tells every column that holds something', () => {
    for (const { name, bytes } of files.filter((file) => !/^(?:Conn|Recomm|Prof|Pos)/.test(file.name))) {
      const more = importProfile({
        kind: 'folder',
        name: 'export',
        files: [
          {
            name,
            bytes: bytesOf(new TextDecoder().decode(bytes).replace(/^(.*)\n(.*)/, '$1,Surprise\n$2,here')),
          },
        ],
      })
      expect(more.notes.notRead.join('\n'), name).toContain('Surprise')
    }
  })

  it('knows a table that was renamed by its columns', () => {
    const { form, profile } = importText('Name\nKubernetes\nHelm\n', 'my-skills.csv')
    expect(form).toBe('linkedin')
    expect(profile?.skills).toEqual(['Kubernetes', 'Helm'])
  })
})

describe('an export that a spreadsheet has saved again', () => {
  it.each([';', '\t'])('is read with %j between the columns', (mark) => {
    const { profile } = importProfile({
      kind: 'folder',
      name: 'export',
      files: [{ name: 'Skills.csv', bytes: new TextEncoder().encode(`Name${mark}Since\nGo${mark}2020\n`) }],
    })
    expect(profile?.skills).toEqual(['Go'])
  })
})

describe('a damaged or hostile export', () => {
  it('names the line of quotes that do not close', () => {
    const { diagnostics } = importProfile(input({ 'Skills.csv': 'Name\nKubernetes\n"Helm\n' }))
    expect(diagnostics).toMatchObject([
      { ruleId: 'import-syntax', file: 'Skills.csv', position: { start: { line: 3 } } },
    ])
  })

  it('says which column it misses', () => {
    const { profile, diagnostics } = importProfile(input({ 'Skills.csv': 'Fähigkeit\nKubernetes\n' }))
    expect(profile).toBeNull()
    expect(diagnostics[0]?.message).toBe('Unexpected columns Fähigkeit, expected "Name" among them')
  })

  it('refuses text that is none', () => {
    const { diagnostics } = importProfile({
      kind: 'folder',
      name: 'export',
      files: [{ name: 'Skills.csv', bytes: new Uint8Array([78, 97, 109, 101, 10, 0xff, 0xfe]) }],
    })
    expect(diagnostics[0]?.message).toContain('not valid UTF-8')
  })

  it('never uses a name as a path: only the last part counts', () => {
    const { profile } = importZip([{ name: '../../etc/Skills.csv', bytes: bytesOf('Name\nKubernetes\n') }])
    expect(profile?.skills).toEqual(['Kubernetes'])
  })

  it('refuses more entries than the limit without looking on', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ name: `f${i}`, bytes: bytesOf('x') }))
    const { profile, diagnostics } = importZip([...many, ...files], { zipEntries: 20 })
    expect(profile).toBeNull()
    expect(diagnostics[0]?.message).toBe('The zip holds more than the limit of 20 entries')
  })

  it('refuses what would unpack to more than the limit', () => {
    const bomb = { name: 'Skills.csv', bytes: new Uint8Array(50_000).fill(65) }
    const { diagnostics } = importZip([bomb], { unpackedBytes: 10_000 })
    expect(diagnostics[0]?.message).toContain('unpacks to more than the limit of 10000 bytes')
  })

  it.each([
    ['cut short', () => zip(files).slice(0, 400)],
    [
      'of noise behind its mark',
      () => new Uint8Array([0x50, 0x4b, 3, 4, ...Array.from({ length: 300 }, (_, i) => i % 251)]),
    ],
    [
      'with a damaged directory',
      () => zip(files).map((byte, i, all) => (i > all.length - 900 && i < all.length - 30 ? 0xaa : byte)),
    ],
  ])('refuses a zip %s', (_, make) => {
    const { profile, diagnostics } = importProfile({ kind: 'file', name: 'export.zip', bytes: make() })
    expect(profile).toBeNull()
    expect(diagnostics[0]?.severity).toBe('error')
  })

  it('says of a Word document what to do', () => {
    const { diagnostics } = importZip([{ name: 'word/document.xml', bytes: bytesOf('<w/>') }])
    expect(diagnostics[0]).toMatchObject({
      message: expect.stringContaining('Word'),
      hint: expect.stringContaining('text'),
    })
  })

  it('says of a folder without tables what it looked for', () => {
    const { diagnostics } = importProfile(input({ 'readme.txt': 'x' }))
    expect(diagnostics[0]?.message).toContain('Skills.csv')
  })

  it('stops at the limit of entries and counts the rest', () => {
    const rows = Array.from({ length: 50 }, (_, i) => `Skill ${i}`).join('\n')
    const imported = importProfile(input({ 'Skills.csv': `Name\n${rows}\n` }), { limits: { entries: 20 } })
    expect(imported.profile?.skills).toHaveLength(20)
    expect(imported.notes.notRead.join('\n')).toContain('30 entries over the limit of 20')
  })
})
