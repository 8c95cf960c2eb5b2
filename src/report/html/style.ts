/** The report's only style sheet. No font, image or address is loaded from anywhere. */
export const STYLE = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--soft:#57606a;--line:#d0d7de;--panel:#f6f8fa;--met:#1a6f3c;--gap:#b7c0c9;--unknown:#8250df;--warn:#9a4700;--link:#0b5cad}
@media (prefers-color-scheme:dark){:root{--bg:#0f1419;--fg:#e6edf3;--soft:#9aa7b4;--line:#3a434d;--panel:#171d24;--met:#4fc47f;--gap:#56616d;--unknown:#c297ff;--warn:#f0a45d;--link:#79b8ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:1rem/1.5 system-ui,sans-serif}
main{max-width:72rem;margin:0 auto;padding:1rem}
h1{font-size:1.6rem;line-height:1.25;margin:.5rem 0}h2{font-size:1.25rem;margin:2.2rem 0 .6rem;border-bottom:1px solid var(--line);padding-bottom:.2rem}h3{font-size:1.05rem;margin:1.2rem 0 .3rem}
p{margin:.5rem 0}.soft{color:var(--soft)}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:.5rem;background:var(--bg);padding:.3rem .6rem}
.headline{display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;align-items:baseline;padding:1rem;background:var(--panel);border:1px solid var(--line);border-radius:.5rem}
.verdict{font-size:1.5rem;font-weight:700}.score{font-size:1.5rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:.6rem 0;font-size:.95rem}
caption{text-align:left;color:var(--soft);padding:.2rem 0}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere;min-width:4.5rem}
th{background:var(--panel);font-weight:600;overflow-wrap:normal}
td.number,th.number{text-align:right;font-variant-numeric:tabular-nums}
th button{all:unset;cursor:pointer;font-weight:600;text-decoration:underline dotted}th button:focus-visible,summary:focus-visible,input:focus-visible,select:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}
th[aria-sort=ascending] button::after{content:" \\2191"}th[aria-sort=descending] button::after{content:" \\2193"}
code{font-family:ui-monospace,monospace;font-size:.88em;overflow-wrap:anywhere}
details{margin:.3rem 0}summary{cursor:pointer;color:var(--link)}
form{display:flex;flex-wrap:wrap;gap:.8rem;margin:.6rem 0}label{display:flex;flex-direction:column;font-size:.85rem;color:var(--soft)}
input,select{font:inherit;color:var(--fg);background:var(--bg);border:1px solid var(--soft);border-radius:.3rem;padding:.3rem .5rem}
figure{margin:1rem 0}figcaption{color:var(--soft);font-size:.9rem}
svg{width:100%;height:auto;max-width:46rem;display:block}svg text{fill:var(--fg);font:13px system-ui,sans-serif}svg .soft{fill:var(--soft)}
.met-fill{fill:var(--met)}.gap-fill{fill:var(--gap)}.unknown-line{stroke:var(--unknown);stroke-width:3}.unknown-back{fill:var(--bg);stroke:var(--unknown)}.range-fill{fill:var(--gap)}.dot{fill:var(--link);stroke:var(--bg);stroke-width:2}.tick{stroke:var(--fg);stroke-width:2}
.status-met{color:var(--met)}.status-missing,.status-partial{color:var(--warn)}.status-not-assessed{color:var(--unknown)}
ol.plan>li{margin:.5rem 0}
footer{margin:3rem 0 1rem;padding-top:.6rem;border-top:1px solid var(--line);color:var(--soft);font-size:.9rem}
@media (max-width:40rem){main{padding:.6rem}table{font-size:.88rem}th,td{padding:.3rem .35rem}}
@media print{:root{color-scheme:light}form,.skip,.no-print{display:none}body{font-size:10pt}h2{break-after:avoid}tr,figure,li{break-inside:avoid}.scroll{overflow:visible}a{color:inherit}@page{size:A4;margin:15mm}}
`
