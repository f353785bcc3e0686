import base from '../base.css?inline';
import correction from '../correction/correction.css?inline';
import glyph from '../strata-glyph.css?inline';
import tokens from '../tokens.css?inline';
import css from './hint.css?inline';

/** Everything that the hint is drawn with, for the one room that it stands in. */
export const hintCss = [':host { all: initial !important }', tokens, base, glyph, correction, css].join('\n');
