// Hashes of style.ts and script.ts for the page's Content-Security-Policy; a test says what to write here after a change.
export const STYLE_HASH = 'sha256-eUeM92ZUf6IUP11SRv/6lsAMlRwJlhN8MdFUqypsmRs='
export const SCRIPT_HASH = 'sha256-8SlvBqWyQvSf6SRCPjXMB7kTJzOfaNSQV3wAG6JqjPw='
