"""Clean a JSONL file from Python: python3 clean_file.py in.jsonl > out.jsonl"""

import sys

from zolal import Zolal


def main(path):
    with open(path, "rb") as source, Zolal() as zolal:
        while batch := source.readlines(1 << 20):
            for line in zolal.lines(line.rstrip(b"\r\n") for line in batch):
                sys.stdout.buffer.write(line + b"\n")


main(sys.argv[1])
