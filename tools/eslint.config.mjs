// The rules of ESLint for all scripts: the recommended ones, with additions and
// exceptions. tsc checks types and names (tsconfig.json).

import js from "@eslint/js";

export default [
  { ignores: ["**/node_modules/"] },
  js.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2024, sourceType: "module" },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      // tsc reports unknown names, for each environment.
      "no-undef": "off",
      // A rest property excludes the others: `const { mode, ...rest } = options`.
      "no-unused-vars": ["error", { ignoreRestSiblings: true }],
      // Some failures need no handling; a comment says why.
      "no-empty": ["error", { allowEmptyCatch: true }],
      // French texts contain no-break spaces.
      "no-irregular-whitespace": ["error", { skipTemplates: true }],
      eqeqeq: "error",
      "no-implicit-coercion": "error",
      "no-self-compare": "error",
      "no-template-curly-in-string": "error",
      "no-unreachable-loop": "error",
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-arrow-callback": "error",
      "prefer-const": "error",
      "prefer-template": "error",
    },
  },
];
