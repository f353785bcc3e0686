import { wordsOf } from '../placement/words.ts';
import type { Authored, Complaint } from './read-yaml.ts';
import type { ProductsSource } from './schema-places.ts';

/**
 * What the shape of `content/products.yaml` cannot show: names without a word that could be found on a page, and names
 * that, compared as words, stand there twice.
 */
export function checkProducts({ file, value, lineOf }: Authored<ProductsSource>): Complaint[] {
  const seen = new Map<string, string>();
  return Object.entries(value.products).flatMap(([layer, products]) =>
    products.flatMap((product, at): Complaint[] => {
      const name = typeof product === 'string' ? product : product.name;
      const words = wordsOf(name).join(' ');
      const first = seen.get(words);
      const complain = (message: string): Complaint[] => [
        { file, line: lineOf(['products', layer, at]), rule: 'products', message },
      ];
      if (words === '') return complain(`"${name}" has no letter or digit, so no page can be told by it.`);
      if (first) return complain(`"${name}" is the same as ${first}: keep it once.`);
      seen.set(words, `"${name}" of "${layer}"`);
      return [];
    }),
  );
}
