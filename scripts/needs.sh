# Sourced by ./start, ./check and .ci/run: looks for the programs and libraries
# the build and the tests need, and installs the missing ones from Debian's
# packages. Nothing is installed that is already there in another form.

say() { printf '== %s\n' "$*"; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

have_cpp() { command -v c++ >/dev/null 2>&1 || command -v g++ >/dev/null 2>&1; }

# RocksDB's bindings are generated at build time with libclang and its headers. The library
# libclang-cpp, which other packages bring, is not it.
have_libclang() {
  [ -n "${LIBCLANG_PATH:-}" ] && return 0
  local found
  found=$(find /usr/lib /usr/lib64 -maxdepth 3 \( -name 'libclang.so*' -o -name 'libclang-[0-9]*.so*' \) 2>/dev/null | head -n 1)
  [ -n "$found" ]
}

have_postgresql() {
  ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null 2>&1
}

# Tests of dates set the clock of a server and its clients with it.
have_faketime() { ls /usr/lib/*/faketime/libfaketimeMT.so.1 >/dev/null 2>&1; }

have_venv() { python3 -c 'import ensurepip, venv' >/dev/null 2>&1; }

# need_packages PACKAGE...: installs Debian packages by name.
need_packages() {
  [ "$#" -eq 0 ] && return 0
  if ! command -v apt-get >/dev/null 2>&1; then
    say "missing: $* (Debian package names; this system has no apt-get, please install their equivalents)"
    return 1
  fi
  say "installing Debian packages: $* (waits for the package mirror)"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
}

need_cargo() {
  command -v cargo >/dev/null 2>&1 && return 0
  say "cargo is not on PATH: install Rust first (rust-toolchain.toml names the version)"
  return 1
}

# precompile_headers LEVEL: a third of what compiling RocksDB costs is reading the headers of the C++
# standard library, once for each of its 343 files. All of them begin with `-include cstdint`; a folder
# before the system's headers has a `cstdint` whose compiled form holds the others too. The compiler takes
# it only where it was made by itself with the same options (-Winvalid-pch says why it does not); without
# it everything builds as well, only slower. LEVEL is that of the profile (O3 for release): the compiler
# does not compare it, and what comes from the headers would be optimised as they were.
precompile_headers() {
  local folder=$here/target/cpp/$1 compiler options
  compiler=$(command -v "${CXX:-c++}")
  "$compiler" --version 2>/dev/null | grep -q 'Free Software Foundation' || return 0
  mkdir -p "$folder"
  cp "$here/scripts/cpp/cstdint" "$folder/cstdint"
  if ! [ "$folder/cstdint.gch" -nt "$(readlink -f "$compiler")" ]; then
    options="-$1 -ffunction-sections -fdata-sections -fPIC -std=c++20 -DNDEBUG=1"
    [ "$(uname -m)" = x86_64 ] && options="$options -m64 -march=x86-64 -msse2"
    # shellcheck disable=SC2086
    "$compiler" $options -x c++-header "$here/scripts/cpp/standard.h" -o "$folder/cstdint.gch" || rm -f "$folder/cstdint.gch"
  fi
  export CPLUS_INCLUDE_PATH=$folder
}

# build_needs [LEVEL]: what a build needs; -LEVEL is how the profile optimises dependencies.
build_needs() {
  need_cargo || return 1
  local missing=()
  have_cpp || missing+=(g++)
  have_libclang || missing+=(libclang-dev)
  need_packages ${missing[@]+"${missing[@]}"} || return 1
  precompile_headers "${1:-O2}"
}

rust_test_needs() {
  build_needs || return 1
  local missing=()
  have_postgresql || missing+=(postgresql)
  need_packages ${missing[@]+"${missing[@]}"}
}

test_needs() {
  rust_test_needs || return 1
  local missing=()
  have_venv || missing+=(python3-venv)
  have_faketime || missing+=(faketime)
  command -v valgrind >/dev/null 2>&1 || missing+=(valgrind)
  need_packages ${missing[@]+"${missing[@]}"}
}
