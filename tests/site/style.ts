/** How the news site looks: a plain, well-set newspaper page. */
export const style = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 62rem; padding: 0 1.5rem 4rem; font: 1.125rem/1.65 Georgia, "Noto Serif", serif; background: light-dark(#fff, #131210); color: light-dark(#1a1a1a, #ddd8cd); }
.masthead { display: flex; justify-content: space-between; align-items: baseline; border-bottom: 3px double; padding: 1.5rem 0 .5rem; margin-bottom: 2rem; font-family: system-ui, sans-serif; font-size: .8rem; }
.masthead a { font: 700 1.9rem Georgia, "Noto Serif", serif; color: inherit; text-decoration: none; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) 14rem; gap: 3rem; }
@media (max-width: 48rem) { .columns { grid-template-columns: 1fr; } }
h1 { font-size: 2.1rem; line-height: 1.2; text-wrap: balance; }
h2 { line-height: 1.3; }
.byline { font: .8rem system-ui, sans-serif; opacity: .7; }
.lead { font-size: 1.25rem; }
aside { font: .9rem/1.5 system-ui, sans-serif; border-top: 2px solid; }
aside ul { padding: 0; list-style: none; display: grid; gap: .8rem; }
a { color: light-dark(#1d4f7c, #9cc4ea); }
.teaser { border-bottom: 1px solid; padding-bottom: 1rem; }
footer { margin-top: 3rem; border-top: 1px solid; font: .75rem system-ui, sans-serif; opacity: .7; }
`;
