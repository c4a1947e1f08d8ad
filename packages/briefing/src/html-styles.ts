import { barStyles } from '@concert/charts'

/** The page's colours bear the names that the charts' have. */
const chartStyles = barStyles.replaceAll(/var\(--chart-([a-z]+),#[0-9a-f]+\)/g, 'var(--$1)')

/**
 * The one stylesheet of an issue's page. Fonts are the reader's own. Colours keep 4.5:1 on both grounds; hatching,
 * shape or a word says everything that a colour says.
 */
export const htmlStyles = `:root{color-scheme:light dark;--page:#f6f6f3;--paper:#fff;--ink:#1a1f26;--soft:#545d69;--grid:#d4d6d3;--edge:#8a929c;--link:#14508c;--data:#1d5f9c;--mark:#a8480a;--gap:#b9bec4;--on:#1a1f26;--onink:#fff}
@media(prefers-color-scheme:dark){:root{--page:#12161b;--paper:#1a1f26;--ink:#e7eaee;--soft:#a9b2bd;--grid:#363d47;--edge:#7b8591;--link:#8fc3f5;--data:#6fabe3;--mark:#f2a35e;--gap:#4c5560;--on:#e7eaee;--onink:#12161b}}
*{box-sizing:border-box}html{text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.55 -apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,"PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",sans-serif;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
header,main,footer{max-width:64rem;margin:0 auto;padding:0 1rem}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem}
.notice{background:var(--on);color:var(--onink);padding:.6rem 1rem;text-align:center}
.notice p{margin:0}.notice strong{letter-spacing:.06em;margin-right:.4em}
.exercise{min-height:100vh;border:.6rem solid;border-image:repeating-linear-gradient(45deg,var(--ink) 0 .8rem,var(--paper) .8rem 1.6rem) 10}
.exercise .notice{font-size:1.3rem;font-weight:700;position:sticky;top:0;z-index:1}
.top{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:.25rem 1.5rem;padding:.75rem 0;border-bottom:1px solid var(--grid)}
.top>*,.kicker>*{min-width:0;overflow-wrap:anywhere}.top p,.links{margin:0}.org{font-weight:600}
.links{display:flex;flex-wrap:wrap;gap:.15rem .25rem;list-style:none;padding:0}
.links a{display:inline-block;padding:.2rem .55rem;min-height:1.9rem;text-decoration:none;border-bottom:2px solid transparent}
.links a:hover{text-decoration:underline}
.links a[aria-current]{color:var(--ink);font-weight:600;border-bottom-color:var(--ink)}
.kicker{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .75rem;margin:2rem 0 .4rem;color:var(--soft);font-weight:600}
.tlp{background:#000;color:#fff;border:1px solid #000;border-radius:2px;padding:0 .5em;font-size:.8125rem}
h1{font-size:clamp(1.5rem,1.1rem + 1.8vw,2.3rem);line-height:1.2;font-weight:600;margin:0 0 1rem;max-width:30em;text-wrap:balance}
h2{font-size:1.3rem;line-height:1.3;margin:0 0 .75rem;font-weight:600}
h3{font-size:1.0625rem;margin:1.75rem 0 .25rem;font-weight:600;line-height:1.35}
.note{margin:.25rem 0 .6rem;color:var(--soft);font-size:.9375rem;max-width:44em}
.lead p{font-size:1.125rem;max-width:38em;margin:0 0 .8rem}
.fix{border-left:.35rem solid var(--mark);padding:.1rem 0 .1rem .9rem;margin:0 0 1.2rem;max-width:44em}.fix p{margin:.2rem 0}
section{border-top:1px solid var(--edge);margin-top:2.5rem;padding-top:1.1rem}
section p,section>ul{max-width:42em}section>ul{padding-left:1.2em}section li{margin:.3rem 0}
.toc .links{margin-left:-.55rem}.toc{margin-top:1.2rem;border-top:1px solid var(--grid);padding-top:.4rem}
.words{border-left:2px solid var(--edge);padding-left:.9rem;margin:0 0 1rem}.words p{margin:.4rem 0}
.scroll{overflow-x:auto;margin:0 0 1rem}
table{border-collapse:collapse;min-width:100%;font-size:.9375rem;background:var(--paper)}
caption{text-align:left;font-weight:600;padding:1rem 0 .4rem;background:var(--page);line-height:1.35}
th,td{text-align:left;padding:.32rem .6rem;border-bottom:1px solid var(--grid);font-weight:400;vertical-align:baseline;white-space:nowrap}.l{white-space:normal;min-width:10rem}
thead th{white-space:normal;color:var(--soft);vertical-align:bottom;border-bottom-color:var(--edge)}
.n{text-align:right}.n small{white-space:normal;min-width:7em}
small{color:var(--soft);font-size:.8125rem;display:block}.q{color:var(--soft)}
.key{display:flex;flex-wrap:wrap;gap:.25rem 1.4rem;list-style:none;margin:.4rem 0 .6rem!important;padding:0!important;font-size:.875rem;max-width:none!important}
.key li{display:flex;align-items:center;gap:.45rem;margin:0}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr));gap:.75rem;list-style:none;margin:0;padding:0!important;max-width:none!important}
.grid li,.curve{background:var(--paper);border:1px solid var(--grid);border-radius:3px;padding:.55rem .7rem .3rem;margin:0;min-width:0;break-inside:avoid}
.grid h4{margin:0;font-size:.9375rem;font-weight:600;line-height:1.3}
${chartStyles}.chart .line path{fill:none;stroke:var(--ink);stroke-width:2px;stroke-linejoin:round}.chart .line .halo{stroke:var(--paper);stroke-width:4px}
.key .chart{width:1.2rem;height:.95rem;flex:none}
details{margin:.6rem 0;font-size:.9375rem}summary{cursor:pointer;padding:.35rem 0;color:var(--link)}
details table{font-size:.8125rem}details th,details td{padding:.12rem .45rem;text-align:right}details th:first-child{text-align:left}
.alert{border:2px solid var(--ink);padding:.2rem 1rem .4rem;margin:1rem 0;background:var(--paper)}.alert h3{margin-top:.7rem}
footer{font-size:.9375rem;margin-top:3rem;padding-bottom:2.5rem;display:grid;gap:0 2.5rem}
@media(min-width:50rem){footer{grid-template-columns:1fr 1fr}}
footer section{margin-top:0;padding-bottom:1rem}footer h2{font-size:1rem;margin:0 0 .4rem}footer p{margin:.4rem 0}footer ul{padding-left:1.2em;margin:.4rem 0}
code{font:.9em ui-monospace,"SFMono-Regular",Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
.run{display:block;background:var(--paper);border:1px solid var(--edge);padding:.5rem .7rem;margin:.4rem 0}
@media(min-width:48rem){h1:lang(zh){word-break:keep-all;text-wrap:wrap}}
@media print{:root{--page:#fff;--paper:#fff;--ink:#000;--soft:#333;--grid:#bbb;--edge:#555;--link:#000;--data:#1d4f80;--mark:#000;--gap:#aaa;--on:#000;--onink:#fff}
@page{size:A4;margin:16mm 15mm}*{print-color-adjust:exact}html{font-size:8.5pt}.skip,nav,details{display:none}
header,main,footer{max-width:none;padding:0}.exercise{border:0}.exercise .notice{position:static}.grid{grid-template-columns:repeat(3,1fr);gap:3mm}.scroll{overflow:visible}tr{break-inside:avoid}h2,h3,h3~.note,.key,caption{break-after:avoid}thead{display:table-header-group}footer{grid-template-columns:1fr 1fr}footer section{break-inside:avoid}a{text-decoration:none}section{margin-top:1.4rem}}
`
