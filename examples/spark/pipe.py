"""zolal under Spark with rdd.pipe: each task starts one child, and order and number of lines stay.

spark-submit pipe.py IN OUT, where IN is JSONL that Spark can read and OUT a folder that it makes.
"""

import os
import shlex
import sys

from pyspark.sql import SparkSession

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "python"))
from zolal import command  # noqa: E402


def clean(lines, *flags):
    """An RDD of cleaned lines. The child gets an empty environment, as rdd.pipe does by default."""
    return lines.pipe(shlex.join(command(*flags)), checkCode=True)


def main():
    spark = SparkSession.builder.appName("zolal").getOrCreate()
    source, target = sys.argv[1:]
    clean(spark.sparkContext.textFile(source)).saveAsTextFile(target)
    spark.stop()


if __name__ == "__main__":
    main()
