/** The style and the script of the page of findings; both stand in the page itself. */

export const PAGE_STYLE = `
:root{color-scheme:light dark;font:15px/1.5 system-ui,"Microsoft JhengHei","Malgun Gothic",sans-serif}
body{max-width:1180px;margin:0 auto;padding:0 1.5rem 4rem}
h1{font-size:1.6rem}h2{font-size:1.2rem;border-bottom:1px solid #8886;padding-bottom:.25rem}
form{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1rem;padding:.6rem 0;background:Canvas;border-bottom:1px solid #8886}
label{text-transform:capitalize}select,input{font:inherit;max-width:14rem}
ol{padding:0;list-style:none}li{border-bottom:1px solid #8884;padding:.6rem 0;content-visibility:auto;contain-intrinsic-size:auto 140px}
li p{margin:.2rem 0;overflow-wrap:anywhere}.place{font:13px ui-monospace,monospace;opacity:.75}.english{opacity:.85}
.error{color:#c50f1f}.warning{color:#8a5a00}.info{color:#616161}
mark{background:#ffe08a;color:#000;outline:1px solid #b58900}
.matrix{overflow:auto;max-height:16rem}svg text{font:11px system-ui,sans-serif;fill:CanvasText}
.trends{display:flex;flex-wrap:wrap;gap:1rem 2rem}figure{margin:0}.change{opacity:.75}
.trend{color:#616161}.trend.error{color:#c50f1f}.trend.warning{color:#8a5a00}
.trend polyline{fill:none;stroke:currentColor;stroke-width:2;stroke-linejoin:round}.trend circle{fill:currentColor}.trend line{stroke:#8888}
table{border-collapse:collapse;margin:1rem 0}caption{text-align:start;opacity:.75}
td,th{padding:.2rem .8rem .2rem 0;text-align:end;font-weight:normal;border-bottom:1px solid #8884}th:first-child{text-align:start}
details{font-size:13px}dd{margin:0 0 .6rem 1.5rem}
@media (prefers-color-scheme:dark){.error{color:#ff99a4}.warning{color:#fce100}.info{color:#c8c8c8}.trend{color:#c8c8c8}.trend.error{color:#ff99a4}.trend.warning{color:#fce100}}
`;

export const PAGE_SCRIPT = `
const form = document.getElementById('filters');
const items = [...document.querySelectorAll('#findings > li')];
function show() {
  const wanted = Object.fromEntries(new FormData(form));
  const text = wanted.text.toLowerCase();
  let count = 0;
  for (const item of items) {
    const fits = ['severity', 'check', 'locale', 'state'].every((key) => wanted[key] === '' || item.dataset[key] === wanted[key])
      && (text === '' || item.textContent.toLowerCase().includes(text));
    item.hidden = !fits;
    if (fits) count += 1;
  }
  document.getElementById('count').textContent = count + ' of ' + items.length;
}
form.addEventListener('input', show);
form.addEventListener('submit', (event) => event.preventDefault());
show();
`;
