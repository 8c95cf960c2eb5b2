// Paths as text, with forward slashes. Absolute ones begin with `/` or a drive.

export function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:\//.test(path)
}

/** Backslashes mean folders only where the current folder has a drive. */
export function withSlashes(path: string, cwd: string): string {
  return /^[A-Za-z]:\//.test(cwd) ? path.replaceAll('\\', '/') : path
}

/** An absolute path without `.`, `..` and doubled slashes. */
export function absolute(path: string, cwd: string): string {
  const whole = isAbsolute(path) ? path : `${cwd}/${path}`
  const drive = /^[A-Za-z]:/.exec(whole)?.[0] ?? ''
  const steps: string[] = []
  for (const step of whole.slice(drive.length).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return `${drive}/${steps.join('/')}`
}

export function parentOf(path: string): string {
  const cut = path.lastIndexOf('/')
  return cut <= 0 ? '/' : path.slice(0, cut)
}

/** `path` from `folder`, both absolute: `briefs/a.md`, `../a.md`; `.` for the folder itself. */
export function relativeTo(folder: string, path: string): string {
  const from = folder.split('/').filter((step) => step !== '')
  const to = path.split('/').filter((step) => step !== '')
  let shared = 0
  while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared += 1
  const steps = [...from.slice(shared).map(() => '..'), ...to.slice(shared)]
  return steps.length === 0 ? '.' : steps.join('/')
}

export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`)
}

/** A path to read by: relative below the current folder and in the folders above it, as people write it, else absolute. */
export function readable(path: string, cwd: string): string {
  return isInside(cwd, path) || isInside(parentOf(path), cwd) ? relativeTo(cwd, path) : path
}
