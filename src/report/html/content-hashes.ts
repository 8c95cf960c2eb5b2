// Hashes of style.ts and script.ts for the page's Content-Security-Policy; a test says what to write here after a change.
export const STYLE_HASH = 'sha256-K99BO1FVxlsogsYIQJMom3cOEEIL/kZk52iGCsN1x1E='
export const SCRIPT_HASH = 'sha256-bp0k/NioEA1FTgn2gGEGw6xVKB+J3GKgj057XwD2UQ4='
