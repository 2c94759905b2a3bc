#!/usr/bin/env bash
# Tests the Spark examples in a Python environment of their own (.venv); says so where Python or Java is missing.
set -euo pipefail
cd "$(dirname "$0")/../.."
python=$(command -v python3 || true)
if [ -z "$python" ]; then
  echo "test:spark: skipped, python3 is not here"
  exit 0
fi
if ! java -version >/dev/null 2>&1; then
  echo "test:spark: skipped, Java is not here"
  exit 0
fi
if [ ! -x .venv/bin/python ]; then "$python" -m venv .venv; fi
if ! .venv/bin/python -c 'import pyspark, pandas, pyarrow' 2>/dev/null; then
  .venv/bin/pip install --quiet --disable-pip-version-check -r examples/spark/requirements.txt
fi
PYSPARK_PYTHON=$PWD/.venv/bin/python exec .venv/bin/python examples/spark/test_spark.py
