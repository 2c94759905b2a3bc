#!/usr/bin/env bash
# zolal under GNU parallel: clean.sh IN.jsonl OUT.jsonl
# --pipe gives each job whole lines, --keep-order puts the results back in theirs.
set -euo pipefail
zolal=$(cd "$(dirname "$0")/../.." && pwd)/bin/zolal.js
parallel --pipe --block 1M --keep-order node "$zolal" clean - --from jsonl --workers 1 --quiet <"$1" >"$2"
