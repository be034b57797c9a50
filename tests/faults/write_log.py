"""What a program writes, by its system calls: recorded by strace, in the order in which the calls came back."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
WORK = Path(__file__).with_name("work.py")
CHANGING = (
    "write,pwrite64,writev,pwritev,ftruncate,truncate,fallocate,rename,renameat,renameat2,unlink,unlinkat,link,linkat,"
    "symlink,symlinkat,mkdir,mkdirat,rmdir,fsync,fdatasync,sync_file_range,copy_file_range,sendfile"
)
"""Every call by which a program changes what lies on a disk, or waits for the disk."""
QUICK = "--seccomp-bpf"
"""Only the calls asked for are stopped at; strace 6.1 then forgets to kill."""
CALL = re.compile(r"(\w+)\((.*)\)\s+= (\d+)(?:<.*>)?$")
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
FILE = re.compile(r"^(\d+)<((?:\\x[0-9a-f]{2})*)>")


class Event(NamedTuple):
    """`do`: create, mkdir, rename, unlink, write, truncate, sync or confirmed. Paths as they are called then."""

    do: str
    path: str = ""
    to: str = ""
    offset: int = 0
    data: bytes = b""


def traced(*options, folder, step, words=(), program=WORK):
    """Run a piece of work under strace; return how it ended."""
    command = ["strace", "-f", "-qq", *options, sys.executable, str(program), str(folder), step, *words]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    environment = {name: value for name, value in environment.items() if not name.startswith("COVERAGE")}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False, timeout=300)


def recorded(folder, step, words=(), program=WORK):
    """Do a piece of work in `folder`; return what it did to the files there."""
    log = folder.with_name(f"{folder.name}.strace")
    reader = _Reader(folder)
    options = [QUICK, "-y", "-xx", "-s", "100000000", "-o", str(log), "-e", f"trace=openat,open,creat,lseek,{CHANGING}"]
    done = traced(*options, folder=folder, step=step, words=words, program=program)
    assert done.returncode == 0, done.stderr.decode()
    with log.open(encoding="ascii") as lines:
        return list(reader.events(_whole(lines)))


def _whole(lines):
    """Calls, each on one line, though another thread's came between."""
    begun = {}
    for line in lines:
        process, _, rest = line.rstrip("\n").partition(" ")
        rest = rest.strip()
        if rest.endswith("<unfinished ...>"):
            begun[process] = rest.removesuffix("<unfinished ...>").rstrip()
        elif rest.startswith("<... "):
            yield begun.pop(process) + rest.partition(" resumed>")[2]
        else:
            yield rest


class _Reader:
    """Keeps what open files' positions are."""

    def __init__(self, folder):
        self._folder = folder
        self._places = {}
        self._appending = {}
        there = {str(path.relative_to(folder)): path for path in folder.rglob("*")}
        self._there = set(there)
        self._sizes = {name: path.stat().st_size for name, path in there.items() if path.is_file()}

    def events(self, lines):
        for line in lines:
            found = CALL.fullmatch(line)
            if found:  # else it failed, or is no call
                yield from self._event(found[1], found[2], int(found[3]))

    def _event(self, call, words, result):
        file = FILE.match(words)
        texts = [bytes.fromhex(text.replace("\\x", "")) for text in TEXT.findall(words)]
        if call in {"openat", "open", "creat"}:
            yield from self._opened(texts[0], words, result)
        elif call in {"mkdir", "mkdirat", "unlink", "unlinkat", "rmdir"}:
            yield from self._named(call.removesuffix("at"), texts)
        elif call.startswith("rename"):
            yield from self._named("rename", texts)
        elif file is None:
            raise NotImplementedError(call)
        else:
            yield from self._in_file(call, (int(file[1]), _text(file[2])), words, texts, result)

    def _inside(self, path):
        inside = path.startswith(f"{self._folder}/") and not path.endswith("-shm")  # shared memory, not a file to keep
        if path == str(self._folder):
            return ""
        return path.removeprefix(f"{self._folder}/") if inside else None

    def _opened(self, text, words, number):
        path = self._inside(text.decode())
        self._places[number], self._appending[number] = 0, "O_APPEND" in words
        if path is None:
            return
        if "O_CREAT" in words and path not in self._there:
            self._there.add(path)
            yield Event("create", path)
        elif "O_TRUNC" in words:
            yield Event("truncate", path)
        if "O_TRUNC" in words:
            self._sizes[path] = 0

    def _named(self, do, texts):
        path = self._inside(texts[0].decode())
        if path is None:
            return
        if do == "rename":
            to = self._inside(texts[1].decode())
            self._there = self._there - {path} | {to}
            self._sizes[to] = self._sizes.pop(path, 0)
            yield Event("rename", path, to)
        elif do == "mkdir":
            self._there.add(path)
            yield Event("mkdir", path)
        else:
            self._there.discard(path)
            self._sizes.pop(path, None)
            yield Event("unlink", path)

    def _in_file(self, call, file, words, texts, result):
        number, path = file
        if call == "write" and number == 1:
            yield Event("confirmed")
        if call == "lseek":
            self._places[number] = result
            return
        path = self._inside(path)
        if path is None or path.endswith("(deleted)"):
            return
        if call in {"fsync", "fdatasync"}:
            yield Event("sync", path)
        elif call == "ftruncate":
            self._sizes[path] = int(words.rsplit(", ", 1)[1])
            yield Event("truncate", path, offset=self._sizes[path])
        elif call in {"write", "pwrite64"}:
            offset = int(words.rsplit(", ", 1)[1]) if call == "pwrite64" else self._place(number, path)
            self._places[number] = offset + result if call == "write" else self._places[number]
            self._sizes[path] = max(self._size(path), offset + result)
            yield Event("write", path, offset=offset, data=texts[-1][:result])
        else:
            raise NotImplementedError(call)

    def _place(self, number, path):
        return self._size(path) if self._appending[number] else self._places[number]

    def _size(self, path):
        return self._sizes.get(path, 0)


def _text(hexadecimal):
    return bytes.fromhex(hexadecimal.replace("\\x", "")).decode()
