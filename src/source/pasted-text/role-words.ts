/** Nouns that end the name of a role. */
export const ROLE_NOUN =
  /\b(?:architect|engineer|manager|lead|director|head|analyst|scientist|developer|consultant|specialist|officer|administrator|designer|strategist|advisor|owner|principal|researcher|evangelist|coach|technologist|fellow|executive|president|operator|tester|expert)s?\b/i

/** What a title says of the document behind the role. */
export const DOCUMENT_WORDS =
  /\b(?:role blueprint|blueprint|role (?:profile|description|overview|guide|brief)|job (?:description|profile|posting|spec)|responsibilities|career path)\b/i

/** Names of the main parts of a role description, for text whose headings carry no numbers. */
export const SECTION_NAME =
  /^(?:(?:role|job|position|executive) (?:summary|overview|mission|purpose|description)|summary|overview|mission|purpose|about (?:the )?(?:role|job|position)|the role|what you(?:'|’)?(?:ll| will) do|(?:core|key|main|primary|your)? ?(?:responsibilities|duties|accountabilities)(?: and .*)?|(?:technical |core |key |required |soft )?skills(?: (?:required|and .*|& .*))?|soft skills.*|requirements|(?:minimum |basic |required |preferred )?qualifications|what (?:we look for|we(?:'|’)?re looking for|you bring|you(?:'|’)?ll bring|you(?:'|’)?ll need)|who you are|your (?:profile|tasks|mission)|day-to-day activities|key deliverables|deliverables|goals,? objectives,? (?:and|&) milestones|milestones|kpis?.*|(?:success |key )?metrics|tools,? .*|tools|(?:typical )?(?:tech(?:nology)? stack|environment).*|stakeholders.*|decision rights.*|authority|required experience.*|experience.*|education.*|certifications.*|career path.*|risks.*|role variants.*|ai ?\/ ?automation.*|hiring.*|interview.*|(?:final )?role scorecard.*|salary.*|compensation.*|benefits|location)$/i

/** Names of parts within a section. */
export const GROUP_NAME =
  /^(?:(?:must|nice|good)[- ](?:to[- ])?haves?(?: .{0,30})?|required|preferred|mandatory|optional|essential|desirable|baseline|bonus(?: points)?|(?:required|preferred|technical|core|advanced|emerging|soft) skills)$/i
