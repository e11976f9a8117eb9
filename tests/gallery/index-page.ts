/** The gallery's index: every picture by surface and state, small, each leading to itself. One file without a script. */
export interface Picture {
  /** Surface and state. */
  name: string;
  language: string;
  theme: string;
  width: number;
  browser: 'Chromium' | 'Firefox';
  file: string;
}

export function indexPage(pictures: readonly Picture[]): string {
  const names = [...new Set(pictures.map(({ name }) => name))];
  const anchor = (name: string) => name.replaceAll(/[^a-z0-9]+/gi, '-');
  const parts = names.map((name) => {
    const figures = pictures
      .filter((picture) => picture.name === name)
      .map(
        ({ language, theme, width, browser, file }) =>
          `<figure><a href="${file}"><img src="${file}" loading="lazy" height="260" alt=""></a><figcaption>${browser}, ${language}, ${theme}, ${width} px</figcaption></figure>`,
      );
    return `<section id="${anchor(name)}"><h2>${name}</h2>${figures.join('\n')}</section>`;
  });
  const list = names.map((name) => `<li><a href="#${anchor(name)}">${name}</a></li>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Second Source: gallery</title><style>
:root { color-scheme: light dark; font: 14px/1.4 system-ui, sans-serif } body { margin: 24px } ul { columns: 4; padding: 0; list-style: none }
section { display: flex; flex-wrap: wrap; gap: 12px; align-items: end } h2 { width: 100%; font-size: 16px; margin: 28px 0 0 }
figure { margin: 0; max-width: 480px } img { max-width: 480px; object-fit: contain; object-position: top left; border: 1px solid #8886 }
figcaption { color: #888; font-size: 12px }</style></head><body><h1>Gallery: ${pictures.length} pictures</h1><ul>${list.join('')}</ul>
${parts.join('\n')}</body></html>
`;
}
