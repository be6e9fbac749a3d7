"""`exo-check batch` under Apache Spark, line by line: python3 examples/spark.py PROGRAM ANSWERS.jsonl OUT.jsonl

Needs `pip install pyspark` and a Java runtime. Here Spark runs on this machine; for a cluster, name its master in place
of `local[2]` and write with `saveAsTextFile` in place of the loop.
"""

import shlex
import sys

from pyspark.sql import SparkSession

program, answers, out = sys.argv[1:]
spark = SparkSession.builder.master("local[2]").appName("exo-check").config("spark.ui.enabled", "false").getOrCreate()
# Exit status 65 only says that some line was faulty; its error object stands on its place in the output.
batch = f"{shlex.quote(program)} batch --ids-only --threads 1; status=$?; [ $status -eq 65 ] || exit $status"
lines = spark.sparkContext.textFile(answers, minPartitions=8)
reports = lines.pipe(f"sh -c {shlex.quote(batch)}", checkCode=True)
with open(out, "w", encoding="utf-8") as file:
    for line in reports.toLocalIterator():
        file.write(line + "\n")
spark.stop()
