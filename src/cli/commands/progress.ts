import { assess, progress } from '../../assess/index.ts'
import { builtinKnowledge } from '../../builtin/index.ts'
import { type Assessment, assessmentSchema } from '../../model/index.ts'
import { progressBlocks, renderResult } from '../../report/index.ts'
import { loadPolicy } from '../assess-profile.ts'
import type { CommandHandler, Options } from '../command.ts'
import type { Context } from '../context.ts'
import { DocumentError, EXIT, UsageError } from '../errors.ts'
import { readLimits, requireComparable } from '../limits.ts'
import { chooseRole } from '../load-library.ts'
import { loadProfile } from '../load-profile.ts'
import { readInput, wholeFile } from '../read-input.ts'
import { createRedactor, type Redactor, readTopics, redactorFor } from '../redaction.ts'
import { reportOptions } from '../report-options.ts'
import { chooseFormat, writeOutput } from '../write-output.ts'
import { ASSESSMENT_ENDINGS } from './shared-options.ts'

const MAX_ASSESSMENT_BYTES = 8_000_000

/** `arch-gap progress BEFORE AFTER`: what moved, what came back, and whether the role changed rather than the person. */
export const progressCommand: CommandHandler = async (context, [before = '', after = ''], options) => {
  const [first, second] = [await momentOf(context, before, options), await momentOf(context, after, options)]
  const result = second.redact(first.redact(progress(first.assessment, second.assessment)))
  const output = options.text('output')
  const format = chooseFormat(options.text('format'), output, ASSESSMENT_ENDINGS, 'terminal')
  await writeOutput(
    context,
    await renderResult(result, progressBlocks, format, reportOptions(context, options, output)),
    output,
    [before, after],
  )
  return EXIT.ok
}

interface Moment {
  assessment: Assessment
  redact: Redactor
}

/** A saved JSON assessment as it is, or a profile assessed now. */
async function momentOf(context: Context, path: string, options: Options): Promise<Moment> {
  if (path.toLowerCase().endsWith('.json')) {
    const saved = await savedAssessment(context, path)
    if (saved !== null) return { assessment: saved, redact: await redactorOfSaved(saved, options) }
  }
  const loaded = await loadProfile(context, path, options)
  const asked = options.text('role') ?? loaded.profile.target.role
  if (asked === null) throw new UsageError('No role given', 'Add --role, or give two saved JSON assessments.')
  const { role, market } = await chooseRole(
    context,
    options,
    asked,
    loaded.profile.current.track,
    `arch-gap progress BEFORE AFTER --role ROLE`,
  )
  requireComparable(role, loaded.profile, readLimits(options))
  const { policy, policyIsCustom } = await loadPolicy(context, options)
  const assessment = assess(role, loaded.profile, {
    policy,
    policyIsCustom,
    strict: options.flag('strict'),
    knowledge: await builtinKnowledge([role]),
    market,
    asOf: loaded.asOf,
  })
  return { assessment, redact: await createRedactor(options, [loaded.profile], [role, market]) }
}

/** A saved assessment knows the name and the file; what moved names no employer and no pay. */
async function redactorOfSaved(saved: Assessment, options: Options): Promise<Redactor> {
  const { name, file } = saved.profile
  const texts = saved.requirements.map(({ text }) => text)
  return redactorFor(await readTopics(options), { names: [name], employers: [], pay: [], files: [file] }, [
    saved.role,
    texts,
  ])
}

/** null where the JSON is no assessment but may be a profile. */
async function savedAssessment(context: Context, path: string): Promise<Assessment | null> {
  const { file, text } = await readInput(context, path, MAX_ASSESSMENT_BYTES)
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    throw new DocumentError([
      wholeFile(
        'json-syntax',
        file,
        'The file is not valid JSON',
        'Save an assessment with: arch-gap assess … --format json -o before.json',
      ),
    ])
  }
  if (typeof data !== 'object' || data === null || !('readiness' in data)) return null
  const parsed = assessmentSchema.safeParse(data)
  if (parsed.success) return parsed.data
  throw new DocumentError([
    wholeFile(
      'assessment-schema',
      file,
      `The assessment is damaged, or of another version of arch-gap (at ${parsed.error.issues[0]?.path.join('.') ?? 'its top'})`,
      'Assess the profile again, and save that.',
    ),
  ])
}
