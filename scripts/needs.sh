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

# Databases of users whose passwords are rotated. The packages start no service of their own where a
# container has no init; elsewhere it may be stopped: tests start their own.
have_mariadb() { command -v mariadbd >/dev/null 2>&1 || [ -x /usr/sbin/mariadbd ]; }

have_redis() { command -v redis-server >/dev/null 2>&1; }

# Tests of dates set the clock of a server and its clients with it.
have_faketime() { ls /usr/lib/*/faketime/libfaketimeMT.so.1 >/dev/null 2>&1; }

# A PKCS#11 token in software, and a client that is not ours to look into it.
have_softhsm() { [ -e /usr/lib/softhsm/libsofthsm2.so ] || [ -e /usr/lib64/pkcs11/libsofthsm2.so ]; }

# What lets OpenSSL use keys behind our own PKCS#11 module.
have_pkcs11_engine() { ls /usr/lib/*/engines-3/pkcs11.so >/dev/null 2>&1; }

# Prometheus scrapes a server and proves our rules. Its package would start a service and bring a web page's
# libraries, so that its two programs alone are taken out of it, below the target folder.
have_prometheus() {
  command -v prometheus >/dev/null 2>&1 && command -v promtool >/dev/null 2>&1 && return 0
  [ -x "${CARGO_TARGET_DIR:-$here/target}/debian/usr/bin/promtool" ]
}

unpack_prometheus() {
  local folder=${CARGO_TARGET_DIR:-$here/target}/debian
  say "unpacking Debian's prometheus (waits for the package mirror)"
  rm -rf "$folder"
  mkdir -p "$folder"
  (cd "$folder" && { apt-get download -qq prometheus || { as_root apt-get update -qq && apt-get download -qq prometheus; }; }) &&
    dpkg-deb -x "$folder"/prometheus_*.deb "$folder" && rm "$folder"/prometheus_*.deb
}

# A TPM in software, and the tools with which a slot in a TPM is opened.
have_tpm() { command -v swtpm >/dev/null 2>&1; }
have_tpm_tools() { command -v tpm2_unseal >/dev/null 2>&1; }
# A browser for forms, pages of other origins and websites, with what drives it.
have_chromium() { command -v chromium >/dev/null 2>&1 && command -v chromedriver >/dev/null 2>&1; }

have_venv() { python3 -c 'import ensurepip, venv' >/dev/null 2>&1; }

# need_packages PACKAGE...: installs Debian packages by name.
need_packages() {
  [ "$#" -eq 0 ] && return 0
  if ! command -v apt-get >/dev/null 2>&1; then
    say "missing: $* (Debian package names; this system has no apt-get, please install their equivalents)"
    return 1
  fi
  say "installing Debian packages: $* (waits for the package mirror)"
  [ -n "${packages_listed:-}" ] || as_root apt-get update -qq
  packages_listed=yes
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
}

need_cargo() {
  command -v cargo >/dev/null 2>&1 && return 0
  say "cargo is not on PATH: install Rust first (rust-toolchain.toml names the version)"
  return 1
}

# RocksDB's C++ is the longest part of a first build. scripts/rocksdb compiles it once for all profiles and
# three times sooner than the crate, which does it where the script does not.
compile_rocksdb() {
  "$here/scripts/rocksdb" || say "scripts/rocksdb failed: cargo compiles RocksDB, which takes longer"
}

build_packages() {
  need_cargo || return 1
  local missing=()
  have_cpp || missing+=(g++)
  have_libclang || missing+=(libclang-dev)
  need_packages ${missing[@]+"${missing[@]}"}
}

rust_test_packages() {
  local missing=()
  have_postgresql || missing+=(postgresql)
  have_softhsm || missing+=(softhsm2)
  need_packages ${missing[@]+"${missing[@]}"}
}

test_packages() {
  local missing=()
  have_postgresql || missing+=(postgresql)
  have_softhsm || missing+=(softhsm2)
  have_mariadb || missing+=(mariadb-server)
  have_redis || missing+=(redis-server)
  have_venv || missing+=(python3-venv)
  have_faketime || missing+=(faketime)
  command -v pkcs11-tool >/dev/null 2>&1 || missing+=(opensc)
  have_pkcs11_engine || missing+=(libengine-pkcs11-openssl)
  command -v certtool >/dev/null 2>&1 || missing+=(gnutls-bin)
  have_tpm || missing+=(swtpm)
  have_tpm_tools || missing+=(tpm2-tools)
  command -v valgrind >/dev/null 2>&1 || missing+=(valgrind)
  command -v zsh >/dev/null 2>&1 || missing+=(zsh)
  command -v fish >/dev/null 2>&1 || missing+=(fish)
  need_packages ${missing[@]+"${missing[@]}"} || return 1
  # Where these cannot be had their tests are left out by name.
  have_prometheus || ! command -v apt-get >/dev/null 2>&1 || unpack_prometheus || say "prometheus cannot be had"
  have_chromium || ! command -v apt-get >/dev/null 2>&1 || need_packages chromium chromium-driver || say "chromium cannot be had"
  local program
  for program in rclone restic s3cmd; do
    command -v $program >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1 || need_packages $program || say "$program cannot be had"
  done
}

# while_rocksdb_compiles INSTALL: RocksDB needs nothing of what the tests need, and takes minutes.
while_rocksdb_compiles() {
  build_packages || return 1
  compile_rocksdb &
  local compiling=$! installed=0
  "$1" || installed=1
  wait "$compiling"
  return "$installed"
}

build_needs() {
  build_packages || return 1
  compile_rocksdb
}

rust_test_needs() { while_rocksdb_compiles rust_test_packages; }

test_needs() { while_rocksdb_compiles test_packages; }
