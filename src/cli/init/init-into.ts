import { ASKED_GROUPS, type Asked, mergeInto, parseProfile } from '../../profile/index.ts'
import { cleanText, decodeText } from '../../text/index.ts'
import type { Options } from '../command.ts'
import type { Context } from '../context.ts'
import { DocumentError, EXIT, UsageError } from '../errors.ts'
import { readLimits, yamlLimits } from '../limits.ts'
import { chooseRole } from '../load-library.ts'
import { byteLimit, wholeFile } from '../read-input.ts'
import { saidNothingOf } from './said-nothing-of.ts'

const MAX_PROFILE_BYTES = 1_000_000

/** `init --into FILE --role ROLE`: adds what the profile says nothing of yet, commented; every byte that is there stays. */
export async function initInto(context: Context, path: string, options: Options): Promise<number> {
  const text = await readExactly(context, path, options)
  const { profile, diagnostics } = parseProfile(text, cleanText(path), {
    limits: yamlLimits(readLimits(options)),
  })
  if (profile === null) throw new DocumentError(diagnostics)
  const asked = options.text('role') ?? profile.target.role
  if (asked === null)
    throw new UsageError(
      'No role given',
      `Add --role, for example: arch-gap init --into ${cleanText(path)} --role principal`,
    )
  const { role } = await chooseRole(
    context,
    options,
    asked,
    profile.current.track,
    `arch-gap init --into ${path} --role ROLE`,
  )
  const merged = mergeInto(text, cleanText(path), await saidNothingOf(profile, role))
  if (merged === null)
    throw new UsageError(
      `Nothing can be added to ${cleanText(path)} without changing what it says`,
      'A JSON file takes no comments. Save the profile as YAML, or make a template with: arch-gap init --yes --role ROLE -o FILE',
    )
  if (merged.added.length > 0) await context.io.writeFile(path, merged.text)
  await context.note(told(merged.added, path, role.title))
  return EXIT.ok
}

function told(added: readonly Asked[], path: string, title: string): string {
  if (added.length === 0)
    return `Nothing to add: ${path} speaks to everything that ${title} asks for, or lists it already.`
  const groups = ASKED_GROUPS.flatMap(({ id, title: name }) => {
    const n = added.filter(({ group }) => group === id).length
    return n === 0 ? [] : [`  ${name}: ${n}`]
  })
  return [
    `Added ${added.length} entries for ${title} to ${path}, as comments:`,
    ...groups,
    'Delete the # before those you can say something of, and give a level.',
  ].join('\n')
}

/** The text with its byte order mark, so that it can be written back as it was. Only UTF-8 can. */
async function readExactly(context: Context, path: string, options: Options): Promise<string> {
  const bytes = await context.io.readFile(path, byteLimit(options.text('maxBytes'), MAX_PROFILE_BYTES))
  const decoded = decodeText(bytes)
  if ('problem' in decoded) {
    const { reason, offset, line } = decoded.problem
    throw new DocumentError([
      wholeFile(
        'file-encoding',
        cleanText(path),
        `The file ${reason} (byte ${offset})`,
        'Save it as UTF-8 text.',
        line,
      ),
    ])
  }
  if (bytes[0] === 0xfe || bytes[0] === 0xff)
    throw new UsageError(`${cleanText(path)} is UTF-16, which cannot be added to`, 'Save it as UTF-8 text.')
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}
