import * as z from 'zod'

/** Ids, tracks and tiers are slugs, so that they are safe as names everywhere. */
export const slugSchema = z
  .string()
  .max(100)
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'Expected lower-case letters, digits and single hyphens, such as ai-architect',
  )
