/** The report's only style sheet. No font, image or address is loaded from anywhere. */
export const STYLE = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--soft:#57606a;--line:#d0d7de;--panel:#f6f8fa;--met:#1a6f3c;--gap:#b7c0c9;--unknown:#8250df;--warn:#9a4700;--link:#0b5cad;--single:#6aa84f;--h1:#e6f2df;--h2:#bfe0b4;--h3:#8cc98a;--h0:#fbe5e1;--h0fg:#7a1d10;--hfg:#12210f;--metfg:#fff}
@media (prefers-color-scheme:dark){:root{--bg:#0f1419;--fg:#e6edf3;--soft:#9aa7b4;--line:#3a434d;--panel:#171d24;--met:#4fc47f;--gap:#56616d;--unknown:#c297ff;--warn:#f0a45d;--link:#79b8ff;--single:#2f7d49;--h1:#1b2f21;--h2:#22472d;--h3:#2a613b;--h0:#3b1d1c;--h0fg:#ffb4a8;--hfg:#e6f6ea;--metfg:#06210f}}
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
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line);overflow-wrap:break-word;max-width:32rem}
th{background:var(--panel);font-weight:600;overflow-wrap:normal}
td.number,th.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
td ul{padding-left:1.2rem}th button{all:unset;cursor:pointer;font-weight:600;text-decoration:underline dotted}th button:focus-visible,summary:focus-visible,input:focus-visible,select:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}
th[aria-sort=ascending] button::after{content:" \\2191"}th[aria-sort=descending] button::after{content:" \\2193"}
code{font-family:ui-monospace,monospace;font-size:.88em;overflow-wrap:anywhere}
tbody[hidden]{display:none}tbody th{background:none;font-weight:400}tr.main>*{border-bottom:0}tr.why>td{padding-top:0}form button{font:inherit;font-size:.9rem;color:var(--link);background:var(--bg);border:1px solid var(--soft);border-radius:.3rem;padding:.3rem .6rem;cursor:pointer;align-self:end}form button[aria-pressed=true]{background:var(--panel)}
details{margin:.1rem 0}details ul{margin:.3rem 0}summary{cursor:pointer;color:var(--link)}
form{display:flex;flex-wrap:wrap;gap:.8rem;margin:.6rem 0;align-items:end}form p{margin:.4rem 0}label{display:flex;flex-direction:column;font-size:.85rem;color:var(--soft)}
input,select{font:inherit;color:var(--fg);background:var(--bg);border:1px solid var(--soft);border-radius:.3rem;padding:.3rem .5rem}
figure{margin:1rem 0}figcaption{color:var(--soft);font-size:.9rem}
svg{width:100%;max-width:44rem;display:block;overflow:visible}svg text{fill:var(--fg);font:14px system-ui,sans-serif}svg .soft{fill:var(--soft)}
.met-fill{fill:var(--met)}.gap-fill{fill:var(--gap)}.unknown-line{stroke:var(--unknown);stroke-width:3}.unknown-back{fill:var(--bg);stroke:var(--unknown)}.range-fill{fill:var(--gap)}.points-fill{fill:var(--warn)}.track{fill:var(--panel);stroke:var(--line)}.dot{fill:var(--link);stroke:var(--bg);stroke-width:2}.tick{stroke:var(--fg);stroke-width:2}
.status-met{color:var(--met)}.status-missing,.status-partial{color:var(--warn)}.status-not-assessed{color:var(--unknown)}
ol.plan>li{margin:.5rem 0}
footer{margin:3rem 0 1rem;padding-top:.6rem;border-top:1px solid var(--line);color:var(--soft);font-size:.9rem}
td.heat{position:relative;vertical-align:middle}td.heat,.swatch{text-align:center;white-space:nowrap;print-color-adjust:exact;-webkit-print-color-adjust:exact;color:var(--hfg)}
.heat-met{background:var(--met);color:var(--metfg)!important}.heat-partial-3{background:var(--h3)}.heat-partial-2{background:var(--h2)}.heat-partial-1{background:var(--h1)}.heat-missing{background:var(--h0);color:var(--h0fg)!important}.heat-not-assessed{background:repeating-linear-gradient(45deg,var(--bg) 0 5px,var(--panel) 5px 10px);color:var(--unknown)!important}
.map th,.map td{border:1px solid var(--line);min-width:3.6rem}.map{border-collapse:separate;border-spacing:0}.map caption{position:static}
.map tbody th{background:var(--panel)}.map thead th{position:sticky;top:0;z-index:2;max-width:8rem;vertical-align:bottom}.map tbody th{position:sticky;left:0;z-index:1;font-weight:400;min-width:11rem;max-width:22rem}.map thead th:first-child{left:0;z-index:3}.map small{display:block}
.scroll.tall{max-height:88vh;overflow:auto;border:1px solid var(--line)}.scroll.tall table{margin:0}
.hidden-word{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.legend{list-style:none;padding:0;margin:.5rem 0;display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;font-size:.9rem}.swatch{display:inline-block;min-width:1.8rem;border:1px solid var(--line);border-radius:.2rem}
.single-fill{fill:var(--single)}.carried-single,.carried-open{color:var(--warn)}.carried-unknown{color:var(--unknown)}
.columns{columns:18rem auto;column-gap:2rem;margin:.3rem 0}
tbody small{display:block}.narrow-only{display:none}
@media (max-width:40rem){.narrow-only{display:block}#ag-requirements:not(.map) :is(.main,thead tr)>:is(:nth-child(2),:nth-child(3)){display:none}main{padding:.6rem}table{font-size:.88rem}th,td{padding:.3rem .35rem}.map tbody th{min-width:8rem;max-width:9.5rem}}
@media print{:root{color-scheme:light;font-size:9.5pt}form,.skip,.no-print{display:none}body{font-size:9.5pt}details:not([open]),tr.why:has(details:not([open])){display:none}summary{display:none}thead tr,caption{break-after:avoid}th button{display:contents}h2{break-after:avoid}tr:not(.why),figure,li{break-inside:avoid}tr.main:has(+tr.why details[open]){break-after:avoid}thead+tbody>tr:first-child{break-before:avoid}.scroll,.scroll.tall{overflow:visible;max-height:none;border:0}.map thead th,.map tbody th{position:static}.map{font-size:8pt}.columns{columns:2}.map.many{font-size:6pt}.map th,.map td{min-width:0;padding:.15rem .2rem}.map.many th,.map.many td{padding:.1rem}a{color:inherit}@page{size:A4;margin:15mm}}
`
