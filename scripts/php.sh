#!/usr/bin/env bash
# Checks the plugin for WordPress without WordPress: syntax, style, and its tests.
set -euo pipefail
cd "$(dirname "$0")/.."
find packages/wordpress tests/wordpress -name '*.php' -print0 | xargs -0 -n1 php -l | { grep -v '^No syntax errors' || true; }
if command -v phpcs >/dev/null; then phpcs --standard=packages/wordpress/phpcs.xml packages/wordpress; else echo 'PHP_CodeSniffer is not installed: the style is not checked.'; fi
exec phpunit --no-configuration --do-not-cache-result tests/wordpress
