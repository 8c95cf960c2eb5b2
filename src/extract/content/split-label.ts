/** `Budget: signs up to 50k` → label and rest; null where no label of at most `longest` characters stands in front. */
export function splitLabel(text: string, longest: number): { label: string; rest: string } | null {
  const [, label = '', rest = ''] = /^([^:]{3,}):\s+(.+)$/.exec(text) ?? []
  return label === '' || label.length > longest ? null : { label, rest }
}
