/** What the pages of the site need beside the one stylesheet of all public pages. */
export const siteStyles = `
.org a{color:inherit;text-decoration:none}.org a:hover{text-decoration:underline}
.parts{border-bottom:1px solid var(--rule);padding:.35rem 0}.parts .links{margin:0 -.55rem}
.site .top .links{margin:0 -.55rem}
main{padding-bottom:1rem}
main>h1:first-child{margin-top:1.75rem}
.lead{font-size:1.1rem;max-width:42em;margin:.5rem 0}
.prose{max-width:42em}.prose p{margin:.6rem 0}.prose li{margin:.3rem 0}
.facts{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;color:var(--soft);margin:.4rem 0 1rem;padding:0;list-style:none}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(14rem,100%),1fr));gap:1rem;margin:1rem 0;font-size:1rem}
.figures div{display:flex;flex-direction:column;gap:0;border-top:3px solid var(--ink);padding:.5rem 0 0}
.figures dt{font-size:.9375rem;hyphens:none;order:2}.figures dd{font-size:1.7rem;font-weight:600;line-height:1.2}
.figures small{display:block;font-size:.875rem;font-weight:400;color:var(--soft);line-height:1.4}
.issue{border-left:.35rem solid var(--ink);padding:.1rem 0 .1rem 1rem;margin:1rem 0;max-width:46em}
.issue h2{margin:.1rem 0 .35rem;font-size:1.4rem;line-height:1.3}.issue p{margin:.5rem 0}
.ways{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:.6rem 0;padding:0}
.ways a,.list a{display:inline-block;padding:.15rem 0}
.list{list-style:none;margin:.5rem 0;padding:0;max-width:52em}
.list>li{border-top:1px solid var(--rule);padding:.7rem 0}.list h2,.list h3{margin:0 0 .15rem;font-size:1.0625rem}.list p{margin:.2rem 0}
.call{border:2px solid var(--ink);background:var(--card);padding:.6rem 1rem;margin:1rem 0;max-width:46em}.call p{margin:.2rem 0}
.wide{overflow-x:auto;margin:.5rem 0;background:var(--card);border:1px solid var(--rule);border-radius:4px;padding:.25rem .75rem .5rem}
.wide table{min-width:0}.wide td,.wide th{padding:.25rem .4rem}.wide .t,.wide th.t{text-align:left}
.curve{background:var(--card);border:1px solid var(--rule);border-radius:4px;padding:1rem .9rem .6rem;margin:1rem 0;max-width:38rem}
.curve p{margin:0 0 .6rem;font-weight:600}.curve .source{font-weight:400;color:var(--soft);font-size:.875rem;margin:.5rem 0 0}
.small{font-size:.875rem;color:var(--soft)}
.digest{font-size:.8125rem;color:var(--soft);display:block}
.steps{padding-left:1.4rem;max-width:44em}.steps>li{margin:.6rem 0}
pre{background:var(--card);border:1px solid var(--rule);border-radius:4px;padding:.6rem .8rem;margin:.6rem 0;overflow-x:auto;max-width:52em;white-space:pre-wrap;overflow-wrap:anywhere}
pre code{font-size:.875rem}
.form{background:var(--card);border:1px solid var(--rule);border-radius:4px;padding:.8rem 1rem;margin:1rem 0;max-width:40rem}
.form p{margin:.2rem 0}.form label{display:flex;flex-direction:column;align-items:flex-start;gap:.2rem;color:var(--ink);margin:.5rem 0}.form input{width:100%;max-width:26rem}
.said{border-left:.25rem solid var(--ink);padding:.1rem 0 .1rem 1rem;margin:1rem 0;max-width:42em}.said.attributed{border-left-style:dashed}.said.joint{border-left:.4rem double var(--ink)}.said h3{font-size:1rem;margin:.5rem 0 .2rem}.said p{margin:.4rem 0}
.sides{display:grid;gap:0 2rem}@media(min-width:52rem){.sides{grid-template-columns:repeat(2,minmax(0,1fr))}}
.two{display:grid;gap:0 2rem}@media(min-width:60rem){.two{grid-template-columns:minmax(0,38rem) minmax(0,1fr)}}
@media print{.parts,.form{display:none}.figures dd{font-size:1.3rem}.issue,.said,.list>li{break-inside:avoid}main a[href^="http"]::after{content:" (" attr(href) ")";font-size:.8em;overflow-wrap:anywhere}}
`
