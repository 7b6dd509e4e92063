#!/usr/bin/env bash
# Runs every suite and ends with "N passed, N failed". Installs what is missing: Chromium, node, the npm clients.
set -uo pipefail
cd "$(dirname "$0")/.."

root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
need() { # need COMMAND PACKAGE
  command -v "$1" > /dev/null && return
  echo "Installing $2 from the system's packages ..."
  root apt-get update -qq && root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$2"
}
clients() { # clients FOLDER
  [ "$1/node_modules/.package-lock.json" -nt "$1/package-lock.json" ] && return
  echo "Installing the npm clients in $1 ..."
  (cd "$1" && npm ci --no-audit --no-fund --ignore-scripts --loglevel=error)
}

[ -n "${CHROMIUM_PATH:-}" ] || need chromium chromium
need node nodejs
need npm npm
clients tests/Clients
clients tests/Clients/WebChat
clients tests/Clients/Telegram
clients tests/Clients/OpenId

if [ ! -x "${CHROMIUM_PATH:-/usr/bin/chromium}" ]; then
  echo "Installing Chromium for the browser tests ..."
  as_root=$([ "$(id -u)" = 0 ] || echo sudo)
  $as_root apt-get update -qq && $as_root apt-get install -y -qq --no-install-recommends chromium >/dev/null
fi
log=$(mktemp)
dotnet test ThinkaLotse.sln --nologo 2>&1 | tee "$log"
status=${PIPESTATUS[0]}
awk '/^(Passed|Failed)! +- /{gsub(/,/,"");for(i=1;i<=NF;i++){if($i=="Failed:")f+=$(i+1);if($i=="Passed:")p+=$(i+1);if($i=="Skipped:")s+=$(i+1)}}
  END{if(s)printf "%d passed, %d failed, %d skipped\n",p,f,s;else printf "%d passed, %d failed\n",p,f}' "$log"
exit "$status"
