import { barStyles } from '@concert/charts'

/**
 * The one stylesheet. Fonts are the reader's own for now: a stack with Latin and Cyrillic first, then Han, so that
 * nothing is fetched. Colours keep 4.5:1 on both grounds and differ in lightness, not only in hue; shape says
 * everything that colour says.
 */
export const styles = `
:root{color-scheme:light dark;--paper:#f6f6f3;--card:#fff;--ink:#1a1f26;--soft:#545d69;--rule:#d4d6d3;--edge:#8a929c;--link:#14508c;--data:#20609d;--mark:#a8480a;--gap:#b9bec4;--on:#1a1f26;--onink:#fff}
@media(prefers-color-scheme:dark){:root{--paper:#12161b;--card:#1a1f26;--ink:#e7eaee;--soft:#a9b2bd;--rule:#363d47;--edge:#7b8591;--link:#8fc3f5;--data:#6fabe3;--mark:#f2a35e;--gap:#4c5560;--on:#e7eaee;--onink:#12161b}}
:root{--chart-ink:var(--ink);--chart-soft:var(--soft);--chart-paper:var(--card);--chart-grid:var(--rule);--chart-edge:var(--edge);--chart-gap:var(--gap);--chart-data:var(--data);--chart-mark:var(--mark)}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 -apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,"PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",sans-serif;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
header,main,footer,.notice{max-width:82rem;margin:0 auto;padding:0 1rem}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,input:focus-visible,select:focus-visible,button:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.notice{max-width:none;background:var(--on);color:var(--onink);padding:.6rem 1rem;text-align:center}
.notice p{margin:0}.notice strong{letter-spacing:.06em;margin-right:.4em}
.exercise{border:.6rem solid;border-image:repeating-linear-gradient(45deg,var(--ink) 0 .8rem,var(--card) .8rem 1.6rem) 10}
.exercise{min-height:100vh}.exercise .notice{font-size:1.3rem;font-weight:700}
.exercise>.notice{position:sticky;top:0;z-index:1}
.ex{display:inline-block;background:var(--on);color:var(--onink);padding:0 .4em;letter-spacing:.04em}
.top{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:.25rem 1.5rem;padding:.75rem 0;border-bottom:1px solid var(--rule)}
.org{margin:0;font-weight:600}
.kicker{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .75rem;margin:1.5rem 0 .35rem;color:var(--soft);font-weight:600}
.tlp{border:1px solid var(--edge);border-radius:2px;padding:0 .5em;font-size:.8125rem;font-weight:400;color:var(--ink)}
h1{font-size:clamp(1.35rem,1rem + 1.6vw,2.1rem);line-height:1.25;font-weight:600;margin:0 0 .6rem;max-width:34em;text-wrap:balance}
h2{font-size:1.15rem;margin:2rem 0 .75rem;font-weight:600}
h3{font-size:1.0625rem;margin:0 0 .25rem;font-weight:600;line-height:1.3}
.as,.note{margin:.25rem 0;color:var(--soft);max-width:60em}
.then{color:var(--ink);font-weight:600;border-left:.35rem solid var(--ink);padding-left:.75rem}
@media(min-width:48rem){h1:lang(zh){word-break:keep-all;text-wrap:wrap}}
form{margin:1rem 0 0}
fieldset{border:0;border-top:1px solid var(--rule);border-bottom:1px solid var(--rule);margin:0;padding:.6rem 0;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;min-width:0}
legend{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
label{display:inline-flex;flex-wrap:wrap;gap:.25rem .5rem;align-items:center;color:var(--soft);font-size:.9375rem}
input,select,button{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--edge);border-radius:3px;padding:.2rem .5rem;min-height:2.1rem;max-width:100%}
button{background:var(--on);color:var(--onink);border-color:var(--on);padding:.2rem 1rem;cursor:pointer}
.links{display:flex;flex-wrap:wrap;gap:.15rem .25rem;list-style:none;margin:0;padding:0}
.links a{display:inline-block;padding:.2rem .55rem;min-height:1.9rem;text-decoration:none;border-bottom:2px solid transparent}
.links a:hover{text-decoration:underline}
.links a[aria-current]{color:var(--ink);font-weight:600;border-bottom-color:var(--ink)}
.weeks small{color:var(--soft);font-weight:400;margin-left:.15em;white-space:nowrap}
.controls{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin:1.1rem 0 .5rem}
.controls nav{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .5rem}
.controls span{color:var(--soft);font-size:.9375rem}
.key{display:flex;flex-wrap:wrap;gap:.25rem 1.4rem;list-style:none;margin:.6rem 0 0;padding:0;font-size:.9375rem}
.key li{display:flex;align-items:center;gap:.45rem}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(17.5rem,100%),1fr));gap:1rem;list-style:none;margin:0;padding:0}
.card{background:var(--card);border:1px solid var(--rule);border-radius:4px;padding:.8rem .9rem .6rem;min-width:0;break-inside:avoid;display:flex;flex-direction:column}
.chart{margin:0 0 .35rem}.key .chart{width:1.2rem;height:.95rem;margin:0;flex:none}
${barStyles}.none,.corrected{margin:.1rem 0 .4rem;font-size:.875rem}
.corrected b,td b{color:var(--mark);font-weight:400}
dl{margin:.3rem 0 .4rem;font-size:.875rem;line-height:1.4}
dl div{display:grid;grid-template-columns:5.6rem 1fr;gap:.5rem;padding:.16rem 0}
dt{color:var(--soft);hyphens:auto}dd{margin:0;min-width:0}
dd a,td a{display:inline-block;min-height:1.5rem;min-width:1.5rem}
details{border-top:1px solid var(--rule);font-size:.875rem;margin-top:auto}
summary{cursor:pointer;padding:.45rem 0;color:var(--link)}
table{border-collapse:collapse;width:100%}
th,td{text-align:right;padding:.1rem .25rem;border-bottom:1px solid var(--rule);font-weight:400;vertical-align:baseline}
thead th{color:var(--soft);vertical-align:bottom}
th:first-child{text-align:left;padding-left:0;white-space:nowrap}
td small,.q{color:var(--soft)}td small{display:block}
.h{margin:.7rem 0 .1rem;color:var(--soft)}.reason{margin:.1rem 0 .5rem}
details p a{display:inline-block;padding:.15rem 0}
footer{margin-top:2.5rem;padding-bottom:2rem;font-size:.9375rem;display:grid;gap:0 3rem}
@media(min-width:50rem){footer{grid-template-columns:1fr 1fr}}
footer section{border-top:1px solid var(--rule)}footer h2{margin-top:1rem;font-size:1rem}
footer p{margin:.4rem 0;max-width:44em}footer .notice{grid-column:1/-1;margin-top:1.5rem;width:100%}
code{font:.9em ui-monospace,"SFMono-Regular",Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
.secret{display:block;background:var(--card);border:1px solid var(--edge);padding:.8rem 1rem;user-select:all;font-size:1.05rem}
.plain{max-width:44rem;padding-top:1.5rem;padding-bottom:3rem}
@media print{:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#333;--rule:#bbb;--edge:#555;--link:#000;--data:#1d4f80;--mark:#000;--gap:#aaa;--on:#000;--onink:#fff}
@page{margin:12mm}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}html{font-size:8.5pt}form,.controls,.skip,nav,details{display:none}
header,main,footer,.notice{max-width:none;padding:0}.notice{padding:.4rem 1rem}.exercise>.notice{position:static}.grid{grid-template-columns:repeat(4,1fr);gap:3mm}.card{padding:2mm}dl div{grid-template-columns:1fr;gap:0}footer{grid-template-columns:1fr 1fr}h2{margin:1rem 0 .4rem;break-after:avoid}footer{break-inside:avoid}a{text-decoration:none}}
`
