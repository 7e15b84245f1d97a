#!/usr/bin/env bash
# Builds the release archive, target/package/jalon-VERSION.zip: exactly the files
# that a host needs, and a manifest with their sizes and SHA-384. The same commit
# always gives the same archive.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
version=$(sed -n '/^\[package\]/,/^\[/s/^version = "\(.*\)"$/\1/p' Cargo.toml)
[ -n "$version" ] || { echo 'Cargo.toml gives no version under [package].' >&2; exit 1; }
name=jalon-$version
rm -rf target/package
mkdir -p "target/package/$name"
for file in index.html page.js offline.js service-worker.js app.webmanifest icon-192.png icon-512.png still.js still.json rules.wasm jalon.js jalon.classic.js failure.js inside.js hand-over.js frame.js jalon-app.js jalon-app_bg.wasm \
  jalon-later.wasm locale-en.json jalon.css icon.svg \
  integrate.html integrate.css integrate.js; do
  cp "dist/$file" "target/package/$name/"
done
cp -r dist/integrate "target/package/$name/"
mkdir "target/package/$name/schema"
cp dist/schema/jalon-2.json "target/package/$name/schema/"
cp docs/embedding.md LICENSE-MIT LICENSE-APACHE "target/package/$name/"
node tools/licences.mjs "target/package/$name/THIRD-PARTY.txt"
# A .txt opens on any office computer.
cp docs/LISEZMOI.md "target/package/$name/LISEZMOI.txt"
# Settings of the two usual servers, and compressed copies for them to send.
cp static/htaccess "target/package/$name/.htaccess"
cp static/nginx.conf "target/package/$name/"
node tools/precompress.mjs "target/package/$name"
cd "target/package/$name"
files=$(find . -type f | sed 's|^\./||' | LC_ALL=C sort)
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
# Servers tell an old file from a new one by its date and size.
released=$(git -C "$root" log -1 --format=%ct 2>/dev/null || echo 946684800)
find . -exec touch -d "@$released" {} +
cd ..
# In a fixed order and without owners; the dates are fixed above.
find "$name" -type f | LC_ALL=C sort | TZ=UTC zip -q -X -9 "$name.zip" -@
printf 'target/package/%s.zip: %s files, %s bytes\n' "$name" "$(find "$name" -type f | wc -l | tr -d ' ')" "$(wc -c < "$name.zip" | tr -d ' ')"
