/** Settings of `validate`, looked for beside what is checked and above it. */
export const CONFIG_FILE = 'arch-gap.config.yaml'
