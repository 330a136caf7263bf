import { createRequire } from 'node:module';
import path from 'node:path';

const ending = '?asset';

/**
 * What the build does with `import file from '…?asset'` (electron-vite's way to ship a file beside the program), for tests
 * and benchmarks: the import is the path of the file where it lies.
 *
 * @returns {import('vite').Plugin}
 */
export function assetPlugin() {
  return {
    name: 'planwright-assets',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!id.endsWith(ending) || importer === undefined) return null;
      const from = importer.replace(/\?.*$/, '');
      const file = id.slice(0, -ending.length);
      const place = file.startsWith('.')
        ? path.resolve(path.dirname(from), file)
        : createRequire(from).resolve(file);
      return `\0${place}${ending}`;
    },
    load(id) {
      if (!id.startsWith('\0') || !id.endsWith(ending)) return null;
      return `export default ${JSON.stringify(id.slice(1, -ending.length))};`;
    },
  };
}
