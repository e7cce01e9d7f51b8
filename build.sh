#!/usr/bin/env bash
# The one door to everything this project can do with itself; `./build.sh help` lists the verbs.
set -euo pipefail
cd "$(dirname "$0")"

WASM=target/wasm32-unknown-unknown/release
BINDINGS=target/bindings/background/core

#@ build    (or no verb) put together dist/postwell/, one unpacked extension for Chrome and Firefox
verb_build() {
  need_rust
  need_npm
  cargo build --quiet --profile tool --package bindings & # beside the core, whose last step keeps one processor busy
  # Panic messages name source files: without the folders they lie in, so that the bytes are the same on every machine.
  local remap="--remap-path-prefix=$PWD=. --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo"
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="$remap" cargo build --quiet --release --target wasm32-unknown-unknown --package postwell --package photo
  wait $!
  local name
  for name in postwell photo; do
    if [ "$WASM/$name.wasm" -nt "$BINDINGS/${name}_bg.wasm" ] || [ target/tool/bindings -nt "$BINDINGS/${name}_bg.wasm" ]; then
      target/tool/bindings "$WASM/$name.wasm" "$BINDINGS"
    fi
  done
  cp tools/bindings/postwell.d.ts photo/src/photo.d.ts "$BINDINGS/"
  node tools/package.js
}

#@ package  make the stores' archives and the source archive in dist/, and prove that they can be made again
verb_package() {
  rm -f dist/postwell-*.zip
  verb_archive
  node tools/reproduce.js
}

verb_archive() {
  verb_build
  node tools/archive.js
}

#@ try      type a post in a real browser and see what Postwell says  [--firefox] [--text "..."]
verb_try() {
  local browser=chromium
  for argument in "$@"; do [ "$argument" != --firefox ] || browser=firefox; done
  verb_build
  need_browsers "$browser"
  BROWSER=$browser node tools/try.js "$@"
}

#@ test     check everything: format, lints, types, the core, the boundary, both browsers, sizes
verb_test() {
  need_rust
  need_npm
  need_browsers chromium firefox
  stage rustfmt cargo fmt --all --check
  stage clippy cargo clippy --quiet --workspace --all-targets -- -D warnings
  stage clippy-wasm cargo clippy --quiet --lib --package postwell --package photo --target wasm32-unknown-unknown -- -D warnings
  stage cargo-test cargo test --quiet --package postwell --package photo
  stage build ./build.sh build
  stage sizes node tools/sizes.js
  stage tsc npx tsc --project tsconfig.json
  stage unit-js node_tests tests/js '*.test.js'
  stage boundary node_tests tests/wasm '*.test.js'
  stage editors node tests/browser/editors/build.js # once, before two specs at a time would
  BROWSER=chromium stage chromium browser_tests
  BROWSER=firefox stage firefox browser_tests
  [ -z "$FAILED" ] || { echo "failed:$FAILED"; exit 1; }
  echo "all green in $((SECONDS / 60)) min $((SECONDS % 60)) s"
}

#@ bench    how fast it is, in Wasm, natively and in both browsers, beside other libraries  [--write: into docs/PERFORMANCE.md]
verb_bench() {
  verb_build
  need_browsers chromium firefox
  need_peers
  node tools/bench.js "$@"
  node tools/sizes.js
}

#@ count    where the core's time goes, in instructions, which a busy machine does not blur (needs valgrind)  [characters ...]
verb_count() {
  need_rust
  node tools/instructions.js "$@"
}

#@ lint     look at the archive for Firefox with Mozilla's own checker
verb_lint() {
  verb_archive
  npx --yes addons-linter@10.13.0 dist/postwell-*-firefox.zip
}

#@ handout  print the sheet for practices, one page in each language, to dist/handout/
verb_handout() {
  verb_build
  need_browsers chromium
  BROWSER=chromium node tools/handout.js
}

#@ picture  make the pictures of the README and of the stores anew
verb_picture() {
  verb_build
  need_browsers chromium
  node tools/try.js --headless --picture docs/images/practice.png
  BROWSER=chromium node tools/store_pictures.js
}

#@ soak     write at random in every editor for hours, in both browsers  [STEPS=2000] [SEED=1] [KINDS=draft,slate]
verb_soak() {
  need_npm
  need_browsers chromium firefox
  export STEPS=${STEPS:-2000}
  for browser in chromium firefox; do BROWSER=$browser node --test --test-reporter=spec tests/browser/editors/session.spec.js; done
}

#@ fuzz     feed the core drafts nobody would write, for long  [MINUTES=30] [ROUNDS=10000000] [SEED=1]
verb_fuzz() {
  need_rust
  if cargo +nightly fuzz --version >/dev/null 2>&1; then
    for target in assess options; do
      mkdir -p "fuzz/corpus/$target"
      cargo +nightly fuzz run "$target" "fuzz/corpus/$target" "fuzz/regressions/$target" -- -max_total_time=$((${MINUTES:-30} * 60))
    done
  else
    echo "cargo-fuzz or a nightly toolchain is missing (rustup toolchain install nightly; cargo install cargo-fuzz):"
    echo "mutating the labelled posts on the stable one instead"
    cargo run --quiet --release --example fuzz -- "${ROUNDS:-10000000}" "${SEED:-1}"
  fi
}

#@ help     show this
verb_help() {
  sed -n 's/^#@ /.\/build.sh /p' build.sh
}

# The toolchain of rust-toolchain.toml; an installed one of the same version under another name will do.
need_rust() {
  local version stable
  version=$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
  if ! RUSTUP_AUTO_INSTALL=0 cargo --version >/dev/null 2>&1; then
    stable=$(rustup run stable rustc --version 2>/dev/null || true)
    case $stable in
      "rustc $version "*) export RUSTUP_TOOLCHAIN=stable ;;
      *) rustup toolchain install "$version" --profile minimal ;;
    esac
  fi
  [ -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" ] || rustup target add wasm32-unknown-unknown
  cargo clippy --version >/dev/null 2>&1 && cargo fmt --version >/dev/null 2>&1 || rustup component add clippy rustfmt
}

need_npm() {
  [ node_modules/.package-lock.json -nt package-lock.json ] || { npm ci --no-audit --no-fund --loglevel=error && touch node_modules/.package-lock.json; }
}

# What Postwell is measured beside, from locks of their own; the tables say which could not be had.
need_peers() {
  local folder=tools/peers
  [ $folder/node_modules/.package-lock.json -nt $folder/package-lock.json ] ||
    { npm ci --prefix $folder --ignore-scripts --no-audit --no-fund --loglevel=error && touch $folder/node_modules/.package-lock.json; } || true
  cargo build --quiet --release --locked --manifest-path $folder/native/Cargo.toml --target-dir target/peers || true
}

# Installs the named browsers if they are missing and this user may install packages.
need_browsers() {
  local name missing=() root=()
  for name in "$@"; do node tests/browser/find.js "$name" >/dev/null || missing+=("${name/firefox/firefox-esr}"); done
  [ ${#missing[@]} -gt 0 ] || return 0
  [ "$(id -u)" = 0 ] || root=(sudo -n)
  echo "installing ${missing[*]}"
  "${root[@]}" apt-get update -qq && DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
    { echo "please install: ${missing[*]} (or set CHROMIUM=, FIREFOX= to their paths)"; exit 1; }
}

# Runs one stage of the gate: a line when it is done, its whole output only if it failed.
FAILED=
stage() {
  local name=$1 start=$SECONDS log=target/stages/$1.log
  shift
  mkdir -p target/stages
  if "$@" >"$log" 2>&1; then
    printf 'ok      %-12s %4d s   %s\n' "$name" $((SECONDS - start)) "$(tests_in "$log")"
    grep '^once more' "$log" || true
  else
    FAILED+=" $name"
    cat "$log"
    printf 'FAILED  %-12s %4d s\n' "$name" $((SECONDS - start))
  fi
}

# The specs of one browser (BROWSER), two at a time. One that fails is run once more, alone: a browser on a busy machine can
# lose a key or a click that no person would. What failed the first time is named in the gate's lines all the same.
browser_tests() {
  local log=target/stages/$BROWSER-first.log again
  node_tests tests/browser '*.spec.js' 2 | tee "$log" && return
  mapfile -t again < <(sed -n 's|^test at \(tests/browser/[^:]*\.spec\.js\):.*|\1|p' "$log" | sort -u)
  [ ${#again[@]} -gt 0 ] || return 1
  echo "once more, alone: ${again[*]}"
  node --test --test-concurrency=1 --test-reporter=spec --test-reporter-destination=stdout "${again[@]}"
}

# How many tests a log of cargo's or node's runner says have passed.
tests_in() {
  awk '/^once more/ { exit } /^ℹ pass/ { n += $3 } /^test result: ok/ { n += $4 } END { if (n) print n " tests" }' "$1"
}

# node_tests <folder> <pattern> [at a time]: node's own runner over the files that match. Two specs at a time, each with a
# browser of its own, take little more than half as long: a browser that starts or waits leaves the other the processors.
node_tests() {
  local files
  mapfile -t files < <(find "$1" -name "$2" -not -path '*/node_modules/*' | sort)
  [ ${#files[@]} -gt 0 ] || { echo "no tests in $1"; return 1; }
  node --test --test-concurrency="${3:-1}" --test-reporter=spec --test-reporter-destination=stdout "${files[@]}"
}

verb=${1:-build}
[ $# -eq 0 ] || shift
declare -F "verb_$verb" >/dev/null || { echo "unknown verb: $verb"; verb_help; exit 2; }
"verb_$verb" "$@"
