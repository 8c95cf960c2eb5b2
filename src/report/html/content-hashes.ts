// Hashes of style.ts and script.ts for the page's Content-Security-Policy; a test says what to write here after a change.
export const STYLE_HASH = 'sha256-5qze9H7Ndz7HxtUcGH74a+BXJF/a2eN/AT2CVOfZwwY='
export const SCRIPT_HASH = 'sha256-8SlvBqWyQvSf6SRCPjXMB7kTJzOfaNSQV3wAG6JqjPw='
