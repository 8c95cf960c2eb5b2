/** `Budget: signs up to 50k` → label and rest; all is rest where no label of at most `longest` characters stands in front. */
export function splitLabel(text: string, longest: number): { label: string; rest: string } {
  const [, label = '', rest = ''] = /^([^:]{3,}):\s+(.+)$/.exec(text) ?? []
  return label === '' || label.length > longest ? { label: '', rest: text } : { label, rest }
}
