"""Runs the examples on a real local Spark with two executors and compares with a plain run, byte for byte."""

import glob
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path[:0] = [HERE, os.path.join(ROOT, "examples", "python")]

from pyspark.sql import SparkSession  # noqa: E402

import map_in_pandas  # noqa: E402
import pipe  # noqa: E402
from zolal import Zolal, command  # noqa: E402

DOCUMENTS = 300


def corpus():
    """The seeds, documents made of their lines, and lines that are not what they should be."""
    seeds = [open(path, encoding="utf-8").read() for path in sorted(glob.glob(os.path.join(ROOT, "seeds", "*.txt")))]
    for number in range(DOCUMENTS):
        lines = seeds[number % len(seeds)].split("\n")
        at = 0 if number < len(seeds) else (number * 7) % len(lines)
        yield {"id": number, "text": "\n".join(lines[at:] + lines[:at])}


def main():
    folder = tempfile.mkdtemp(prefix="zolal-spark-")
    source, plain = os.path.join(folder, "in.jsonl"), os.path.join(folder, "plain.jsonl")
    records = list(corpus())
    lines = [json.dumps(record, ensure_ascii=record["id"] % 2 == 0) for record in records]
    bad = ["not json", '{"text": 5}', '{"n": 12345678901234567890, "f": 1.0, "text": "متن"}']
    with open(source, "w", encoding="utf-8") as file:
        file.write("".join(line + "\n" for line in lines + bad))
    subprocess.run([*command()[:3], source, "-o", plain, "--quiet"], check=True)
    expected = open(plain, "rb").read()

    spark = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .config("spark.ui.enabled", "false")
        .config("spark.deploy.maxExecutorRetries", "-1")  # a busy machine starts them slowly
        .config("spark.executorEnv.PYTHONPATH", os.pathsep.join(sys.path[:2]))
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "50")
        .appName("zolal-test")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    context = spark.sparkContext
    for path in [os.path.join(HERE, "map_in_pandas.py"), os.path.join(ROOT, "examples", "python", "zolal.py")]:
        context.addPyFile(path)

    piped = pipe.clean(context.textFile(source, 4)).collect()
    same("rdd.pipe", "".join(line + "\n" for line in piped).encode(), expected)

    frame = spark.createDataFrame([(record["id"], record["text"]) for record in records], "id long, text string")
    rows = sorted(map_in_pandas.clean(frame.repartition(4)).collect(), key=lambda row: row["id"])
    plain_records = [json.loads(line) for line in expected.splitlines()[:DOCUMENTS]]
    pandas = [{"id": row["id"], "text": row["text"], "zolal": json.loads(row["zolal"])} for row in rows]
    same("mapInPandas", dump(pandas), dump(plain_records))
    executors = context._jsc.sc().getExecutorMemoryStatus().size() - 1
    spark.stop()

    with Zolal() as zolal:
        again = zolal.lines(line.encode() for line in lines + bad)
    same("subprocess", b"".join(line + b"\n" for line in again), expected)
    print(f"spark: {len(lines) + len(bad)} records on {executors} executors: the same as a plain run, byte for byte")


def dump(records):
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records).encode()


def same(name, found, expected):
    if found != expected:
        for number, (one, other) in enumerate(zip(found.splitlines(), expected.splitlines())):
            if one != other:
                sys.exit(f"{name}: line {number + 1} differs:\n{one[:500]!r}\n{other[:500]!r}")
        sys.exit(f"{name}: {len(found)} bytes, expected {len(expected)}")


main()
