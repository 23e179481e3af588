# Shared by the scripts: finds or installs what they need. Sourced, not run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

fail() {
  printf '%s\n' "$1" >&2
  exit 1
}

# Installs packages with apt, as root or through sudo; fails where neither is to be had.
install_packages() {
  local as_root=()
  command -v apt-get >/dev/null || return 1
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || return 1
    as_root=(sudo)
  fi
  printf 'Installing %s …\n' "$*" >&2
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$@" >/dev/null 2>&1 && return
  "${as_root[@]}" apt-get update -q >/dev/null &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$@" >/dev/null
}

# The major version of a JDK's compiler, 0 where there is none.
jdk_version() {
  local version
  version=$("$1" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p') || true
  printf '%s' "${version:-0}"
}

need_jdk() {
  local javac=javac
  [ -z "${JAVA_HOME:-}" ] || javac=$JAVA_HOME/bin/javac
  [ "$(jdk_version "$javac")" -ge 17 ] && return
  unset JAVA_HOME
  [ "$(jdk_version javac)" -ge 17 ] && return
  install_packages openjdk-17-jdk-headless || install_packages default-jdk-headless || true
  [ "$(jdk_version javac)" -ge 17 ] || fail 'Yaksok needs a JDK 17 or newer: please install one and run this again.'
}

need_maven() {
  command -v mvn >/dev/null && return
  install_packages maven || true
  command -v mvn >/dev/null || fail 'Yaksok needs Apache Maven: please install it and run this again.'
}

# A browser and Korean letters, for the tests that look at the page.
need_chromium() {
  command -v chromium >/dev/null && fc-list ':lang=ko' 2>/dev/null | grep -q . && return
  install_packages chromium fontconfig fonts-nanum ||
    fail 'The tests need Chromium and a Korean font: please install chromium and fonts-nanum and run this again.'
}

# Builds the jar where it is missing, or older than any of these.
need_jar() {
  jar=target/yaksok.jar
  [ -f "$jar" ] && [ -z "$(find "$@" -newer "$jar" -print -quit)" ] && return
  printf 'Building Yaksok; the first time takes a few minutes …\n' >&2
  scripts/build
}

java_command() {
  if [ -n "${JAVA_HOME:-}" ]; then printf '%s' "$JAVA_HOME/bin/java"; else printf java; fi
}
