"""zolal under Spark with mapInPandas: columns in, columns out, one child for each Python worker.

spark-submit --py-files ../python/zolal.py map_in_pandas.py IN OUT, both Parquet.
"""

import json
import os
import sys

from pyspark.sql import SparkSession

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "python"))

def cleaner(arguments):
    """A function for mapInPandas: replaces `text`, adds `zolal` as JSON; every other column stays."""

    def clean_batches(batches):
        from zolal import shared

        zolal = shared(arguments)
        for batch in batches:
            texts = (json.dumps({"text": text}, ensure_ascii=False).encode() for text in batch["text"])
            answers = [json.loads(line) for line in zolal.lines(texts)]
            # a text that cannot be cleaned stays, and its `zolal` says why
            yield batch.assign(
                text=[answer.get("text", text) for answer, text in zip(answers, batch["text"])],
                zolal=[json.dumps(answer["zolal"], ensure_ascii=False) for answer in answers],
            )

    return clean_batches


def clean(frame):
    """A data frame with its column `text` cleaned and a column `zolal` added."""
    from pyspark.sql.types import StringType, StructType

    from zolal import command

    # the command line is the driver's: zolal is in the same place on every machine
    fields = [field for field in frame.schema if field.name != "zolal"]
    return frame.mapInPandas(cleaner(command()), StructType(fields).add("zolal", StringType()))


def main():
    spark = SparkSession.builder.appName("zolal").getOrCreate()
    source, target = sys.argv[1:]
    clean(spark.read.parquet(source)).write.parquet(target)
    spark.stop()


if __name__ == "__main__":
    main()
