import type { Brief } from '../../model/index.ts'

/** Front matter of a brief file. Values are quoted where YAML would read them as something else than text. */
export function frontMatter(brief: Brief): string {
  const lines = [
    `kind: ${brief.kind}`,
    `id: ${scalar(brief.id)}`,
    `title: ${scalar(brief.title)}`,
    ...field('track', brief.track),
    ...field('tier', brief.tier),
    ...(brief.rank === null ? [] : [`rank: ${brief.rank}`]),
    ...field('asOf', brief.asOf),
    ...field('horizon', brief.horizon),
    ...(brief.kind === 'market'
      ? [...(brief.sample === null ? [] : [`sample: ${brief.sample}`]), ...field('period', brief.period)]
      : []),
    ...(brief.sources.length === 0 ? [] : ['sources:']),
    ...brief.sources.flatMap((source) => [
      `  - title: ${scalar(source.title)}`,
      ...(source.url === undefined ? [] : [`    url: ${scalar(source.url)}`]),
      ...(source.date === undefined ? [] : [`    date: ${scalar(source.date)}`]),
    ]),
  ]
  return ['---', ...lines, '---', ''].join('\n')
}

function field(key: string, value: string | null): string[] {
  return value === null ? [] : [`${key}: ${scalar(value)}`]
}

/** Plain where that is surely read as the same text: words and single spaces, dates; else double quotes, which JSON's are. */
function scalar(value: string): string {
  const isPlain =
    /^[A-Za-z][\w()/.&'’–-]*(?: [\w()/.&'’–-]+)*$/.test(value) &&
    !/^(?:true|false|null|yes|no|on|off)$/i.test(value)
  return isPlain || /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : JSON.stringify(value)
}
