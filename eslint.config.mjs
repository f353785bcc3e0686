import solid from 'eslint-plugin-solid/configs/typescript';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['.output', '.wxt', '.tools', 'node_modules', 'test-results'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs', 'scripts/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      // Solid's handlers and effects may be async; a promise where a condition stands is still an error.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-globals': [
        'error',
        'localStorage',
        'sessionStorage',
        'fetch',
        'XMLHttpRequest',
        'WebSocket',
        'EventSource',
      ],
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML' },
        { property: 'outerHTML' },
        { property: 'insertAdjacentHTML' },
      ],
    },
  },
  { files: ['components/**/*.tsx', 'entrypoints/**/*.tsx', 'scripts/**/*.tsx'], ...solid },
  {
    files: ['components/**/*.tsx', 'entrypoints/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'JSXText[value=/^(?!\\s*Strata\\s*$)[^]*[A-Za-z]{2}/], JSXAttribute[name.name=/^(title|alt|placeholder|summary|label|aria-label|aria-description)$/] > Literal[value=/^(?!Strata$).*[A-Za-z]{2}/]',
          message: 'Have it said in the reader’s language: {say(…)}, or <Sentence of="…">.',
        },
        {
          selector:
            'JSXElement[openingElement.name.name=/^(Show|Match|For|Index)$/] > JSXExpressionContainer > ArrowFunctionExpression > :matches(TemplateLiteral, CallExpression[callee.name=/^(say|sayError|fromNow|shortDay|dateText)$/])',
          message: 'What it gives is drawn once and follows nothing: wrap it, as in {x => <>{say(x())}</>}.',
        },
      ],
    },
  },
  {
    files: ['core/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.object.name='Date'][callee.property.name='now'], NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Core has no clock and no dice: take the moment or the seed as an argument.',
        },
      ],
    },
  },
  {
    // Sums over arrays of numbers whose lengths agree by construction: an assertion says so where it is used.
    files: ['scripts/placement/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Tests play the page, and the page may do what we may not.
    files: ['tests/**'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off', 'no-empty-pattern': 'off' },
  },
  { files: ['**/*.mjs', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
);
