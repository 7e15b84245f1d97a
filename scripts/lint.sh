#!/usr/bin/env bash
# Checks scripts and styles: types (tsc on JSDoc), ESLint, stylelint. Needs the
# packages of tools/ and tests/e2e/.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1
bin=tools/node_modules/.bin
failed=0
"$bin/tsc" --project tools/tsconfig.json || failed=1
"$bin/tsc" --project tools/tsconfig.tests.json || failed=1
"$bin/eslint" --config tools/eslint.config.mjs static packages tools tests bench || failed=1
"$bin/stylelint" --config tools/stylelint.config.mjs "static/**/*.css" || failed=1
exit "$failed"
