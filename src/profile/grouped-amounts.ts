import type { Diagnostic } from '../model/index.ts'
import type { YamlDocument } from '../yaml/index.ts'

/** `200.000` is the number 200 to YAML and two hundred thousand to many who write it; nobody is paid to the thousandth. */
export function groupedAmounts(document: YamlDocument, file: string): Diagnostic[] {
  return ['base', 'total'].flatMap((key): Diagnostic[] => {
    const path = ['compensation', key]
    const written = hasPay(document.data, key) ? document.sourceOf(path) : null
    if (written === null || !/^\d{1,3}\.\d{3}$/.test(written)) return []
    return [
      {
        ruleId: 'profile-schema',
        severity: 'error',
        message: `Cannot read amount ${written} of ${key}, expected digits only`,
        file,
        position: document.positionOf(path),
        hint: `Write ${written.replace('.', '')}.`,
      },
    ]
  })
}

function hasPay(data: unknown, key: string): boolean {
  const pay = (data as { compensation?: Record<string, unknown> | null } | null)?.compensation
  return typeof pay === 'object' && pay !== null && typeof pay[key] === 'number'
}
