#!/usr/bin/env bash
# Runs every suite and ends with "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")/.."
log=$(mktemp)
dotnet test ThinkaLotse.sln --nologo 2>&1 | tee "$log"
status=${PIPESTATUS[0]}
awk '/^(Passed|Failed)! +- /{gsub(/,/,"");for(i=1;i<=NF;i++){if($i=="Failed:")f+=$(i+1);if($i=="Passed:")p+=$(i+1);if($i=="Skipped:")s+=$(i+1)}}
  END{if(s)printf "%d passed, %d failed, %d skipped\n",p,f,s;else printf "%d passed, %d failed\n",p,f}' "$log"
exit "$status"
