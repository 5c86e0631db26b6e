import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** The rules of the house: strict types, no casts, no `any`. Layout is Prettier's affair. */
export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // What isn't used, `astro check` refuses in these files; in .astro files it only hints at it.
    files: ['**/*.ts'],
    rules: { '@typescript-eslint/no-unused-vars': 'off' },
  },
  {
    // Programs that talk to whoever runs them.
    files: ['**/cli.ts', 'src/setup/**', 'tests/setup/**', 'tests/webkit/look.ts'],
    rules: { 'no-console': 'off' },
  },
);
