export { REDACTED_FILE, type Redaction, redact } from './redact.ts'
export { REDACT_TOPICS, type RedactTopic, type Secrets, secretsOf } from './secrets.ts'
