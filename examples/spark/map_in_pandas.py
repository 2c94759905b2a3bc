"""zolal under Spark with mapInPandas: columns in, columns out, one child for each Python worker.

spark-submit --py-files ../python/zolal.py map_in_pandas.py IN OUT, both Parquet.
"""

import json
import sys

from pyspark.sql import SparkSession

_child = None


def child():
    """The child of this Python worker: Spark uses a worker for many tasks, and the child stays as long."""
    global _child
    if _child is None:
        from zolal import Zolal

        _child = Zolal()
    return _child


def clean_batches(batches):
    """Replace `text`, and add `zolal` as JSON; every other column stays."""
    for batch in batches:
        texts = (json.dumps({"text": text}, ensure_ascii=False).encode() for text in batch["text"])
        answers = [json.loads(line) for line in child().lines(texts)]
        # a text that cannot be cleaned stays, and its `zolal` says why
        yield batch.assign(
            text=[answer.get("text", text) for answer, text in zip(answers, batch["text"])],
            zolal=[json.dumps(answer["zolal"], ensure_ascii=False) for answer in answers],
        )


def clean(frame):
    """A data frame with its column `text` cleaned and a column `zolal` added."""
    from pyspark.sql.types import StringType, StructType

    fields = [field for field in frame.schema if field.name != "zolal"]
    return frame.mapInPandas(clean_batches, StructType(fields).add("zolal", StringType()))


def main():
    spark = SparkSession.builder.appName("zolal").getOrCreate()
    source, target = sys.argv[1:]
    clean(spark.read.parquet(source)).write.parquet(target)
    spark.stop()


if __name__ == "__main__":
    main()
