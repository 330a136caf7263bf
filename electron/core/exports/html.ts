import type { Speech } from '#shared/i18n/translator.ts';
import { hashOf, type MediaContent } from '../media/media-files.ts';
import { withoutMetadata } from '../media/without-metadata.ts';
import type { PlanDocument } from './blocks.ts';
import { type HtmlWords, htmlBlock } from './html-blocks.ts';
import { HTML_STYLE } from './html-style.ts';
import { type Markup, markup } from './markup.ts';

/** No script, no address: the page could not fetch or run anything even if something got past the escaper. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * The document as one self-contained, accessible HTML file, UTF-8.
 * @param media the pictures that stand in it; the page tells which are left out. Null for a page that shows none, as paper
 */
export function toHtml(
  document: PlanDocument,
  { t }: Speech,
  media: readonly MediaContent[] | null = [],
): Uint8Array {
  const words: HtmlWords = {
    pictures: media === null ? null : picturesFrom(media),
    pictureLeftOut: t('media.document.leftOut'),
    done: t('document.done'),
    open: t('document.open'),
    figures: t('document.figuresShown'),
  };
  const title = `${document.title} – ${document.subtitle}`;
  const page = markup`<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: POLICY }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ markup: HTML_STYLE }}</style>
</head>
<body>
<div class="paper">
<header>
<h1>${document.title}</h1>
<p>${document.subtitle}</p>
${document.description === '' ? null : markup`<p class="text">${document.description}</p>`}
<p class="as-of">${document.asOf}</p>
${contents(document)}
</header>
<main>
${sections(document, words)}
</main>
<footer><p>${title} · ${document.asOf}</p></footer>
</div>
</body>
</html>
`;
  return new TextEncoder().encode(page.markup);
}

function contents({ sections: all, contentsTitle }: PlanDocument): Markup | null {
  if (all.length < 2) return null;
  const items = all.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`);
  return markup`<nav aria-labelledby="contents"><h2 id="contents">${contentsTitle}</h2><ol>${items}</ol></nav>`;
}

function sections({ sections: all }: PlanDocument, words: HtmlWords): readonly Markup[] {
  return all.map(({ id, title, blocks }) => {
    const inner = blocks.map((block) => htmlBlock(block, words));
    return markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${inner}
</section>
`;
  });
}

/** As addresses that hold the picture itself. Where it was taken and by whom is nobody's business, whoever reads. */
function picturesFrom(media: readonly MediaContent[]): ReadonlyMap<string, Markup> {
  return new Map(
    media.flatMap(({ mimeType, bytes }) => {
      const clean = withoutMetadata(mimeType, Buffer.from(bytes));
      if (clean === null) return [];
      const address = { markup: `data:${mimeType};base64,${clean.toString('base64')}` };
      return [[hashOf(bytes), address] as const];
    }),
  );
}
