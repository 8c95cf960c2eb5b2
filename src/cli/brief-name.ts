const NOT_BRIEFS = /(?:^|\/)(?:readme|contributing|changelog|license|security|code_of_conduct)\.md$/i

/** Whether a file found below a folder is taken for a brief: Markdown, but not the pages a repository has beside its briefs. */
export function isBriefName(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name) && !NOT_BRIEFS.test(name)
}
