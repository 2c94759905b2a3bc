"""zolal as a child process that stays: records in, cleaned records out, one for one.

Needs nothing but the standard library. One child cleans about as fast as one core can; start one for each process
that works (a Spark task, a Ray actor, a datatrove task), not one for each record.
"""

import json
import os
import shutil
import subprocess
import threading

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def command(*flags):
    """The filter as a command line: absolute paths, for engines start children without PATH."""
    node = os.environ.get("ZOLAL_NODE") or shutil.which("node")
    script = os.environ.get("ZOLAL_BIN") or os.path.join(ROOT, "bin", "zolal.js")
    return [node, script, "clean", "-", "--from", "jsonl", "--workers", "1", "--quiet", *flags]


_shared = {}


def shared(arguments):
    """The child of this process for a command line: it stays as long as the process, and all tasks in it use it."""
    key = tuple(arguments)
    if key not in _shared or _shared[key].child.poll() is not None:
        _shared[key] = Zolal(arguments=arguments)
    return _shared[key]


class Zolal:
    """A child that cleans lines of JSON.

    >>> with Zolal() as zolal:
    ...     zolal.records([{"id": 1, "text": "عنوان\\nانتهای پیام/"}])[0]["text"]
    'عنوان\\n'
    """

    def __init__(self, *flags, arguments=None):
        arguments = arguments or command(*flags)
        self.child = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def lines(self, lines):
        """One line of JSON (bytes, no newline) for each line."""
        lines = list(lines)
        # written beside the reading: a pipe holds 64 KB, and who only writes waits for ever
        writer = threading.Thread(target=self._write, args=(lines,))
        writer.start()
        answers = []
        for _ in lines:
            answer = self.child.stdout.readline()
            if not answer:
                raise RuntimeError(f"zolal ended with status {self.child.wait()}")
            answers.append(answer[:-1])
        writer.join()
        return answers

    def records(self, records):
        """One dict for each dict."""
        lines = (json.dumps(record, ensure_ascii=False).encode() for record in records)
        return [json.loads(line) for line in self.lines(lines)]

    def _write(self, lines):
        try:
            for line in lines:
                self.child.stdin.write(line + b"\n")
            self.child.stdin.flush()
        except BrokenPipeError:
            pass  # the reader tells how the child ended

    def close(self):
        self.child.stdin.close()
        self.child.stdout.close()
        return self.child.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
