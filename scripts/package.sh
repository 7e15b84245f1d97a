#!/usr/bin/env bash
# The release archive: exactly the files that a host needs, with a manifest of
# their sizes and SHA-384, in target/package/jalon-VERSION.zip. The same files
# give the same archive.
set -euo pipefail
cd "$(dirname "$0")/.."
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml | head -n 1)
name=jalon-$version
rm -rf target/package
mkdir -p "target/package/$name"
for file in index.html page.js jalon.js inside.js frame.js jalon-app.js jalon-app_bg.wasm jalon.css icon.svg \
  integrate.html integrate.css integrate.js integrate-words.js; do
  cp "dist/$file" "target/package/$name/"
done
cp docs/LISEZMOI.md docs/embedding.md LICENSE-MIT LICENSE-APACHE "target/package/$name/"
cd "target/package/$name"
files=$(LC_ALL=C ls)
{
  printf '{\n  "name": "jalon",\n  "version": "%s",\n  "files": [' "$version"
  comma=
  for file in $files; do
    hash=$(openssl dgst -sha384 -binary "$file" | openssl base64 -A)
    printf '%s\n    { "path": "%s", "bytes": %s, "integrity": "sha384-%s" }' "$comma" "$file" "$(wc -c < "$file" | tr -d ' ')" "$hash"
    comma=,
  done
  printf '\n  ]\n}\n'
} > manifest.json
touch -t 200001010000 -- *
cd ..
# Without dates and owners of this machine, and always in the same order.
(LC_ALL=C; export LC_ALL; printf '%s\n' "$name"/* | TZ=UTC zip -q -X -9 "$name.zip" -@)
printf 'target/package/%s.zip: %s files, %s bytes\n' "$name" "$(printf '%s\n' "$name"/* | wc -l | tr -d ' ')" "$(wc -c < "$name.zip" | tr -d ' ')"
