"""Looks for plaintext where only ciphertext may be: every byte of every file of a data directory."""

import base64
import os
import random
from pathlib import Path

MARKER_BYTES = 32
BLOCK_BYTES = 1024
WINDOW_BYTES = 8 << 20
LOG_BLOCK_BYTES = 32 << 10


def new_marker():
    return os.urandom(MARKER_BYTES)


def payload(marker, size_bytes, seed=0):
    """`size_bytes` of data with `marker` at the start of every KiB.

    The filler between markers is random, so that compression before storing
    could not hide the first marker from the scan.
    """
    blocks = -(-size_bytes // BLOCK_BYTES)
    filler = random.Random(f"{seed}:{marker.hex()}").randbytes(blocks * (BLOCK_BYTES - len(marker)))
    step = BLOCK_BYTES - len(marker)
    parts = []
    for index in range(blocks):
        parts.append(marker)
        parts.append(filler[index * step : (index + 1) * step])
    return b"".join(parts)[:size_bytes]


def forms(marker):
    """The encodings in which plaintext could lie on disk: raw, hex, and base64 at each of its three alignments."""
    found = {marker, marker.hex().encode(), marker.hex().upper().encode()}
    for lead in range(3):
        encoded = base64.b64encode(b"\0" * lead + marker)
        # The first and last groups also depend on the neighbouring bytes.
        found.add(encoded[4:-4] if lead else encoded[:-4])
    return found


def log_contents(data):
    """What a log of RocksDB holds, without the headers that stand in the middle of a record at the end of every block.

    Format: https://github.com/facebook/rocksdb/wiki/Write-Ahead-Log-File-Format (blocks of 32 KiB; checksum 4 bytes,
    length 2, type 1, and for recycled files the number of the log 4).
    """
    parts, at = [], 0
    while at + 7 <= len(data):
        rest = LOG_BLOCK_BYTES - at % LOG_BLOCK_BYTES
        length, kind = int.from_bytes(data[at + 4 : at + 6], "little"), data[at + 6]
        if rest < 7 or kind == 0:
            at += rest
            continue
        header = 7 if kind <= 4 else 11
        parts.append(data[at + header : at + header + length])
        at += header + length
    return b"".join(parts)


def contents(path):
    """The bytes of a file, those of a log of RocksDB in one piece."""
    data = path.read_bytes()
    return log_contents(data) if path.suffix == ".log" else data


def files(directory):
    return [path for path in Path(directory).rglob("*") if path.is_file() and not path.is_symlink()]


def stored_bytes(directory):
    total = 0
    for path in files(directory):
        try:
            total += path.stat().st_size
        except FileNotFoundError:
            pass
    return total


def find(directory, markers):
    """Places where one of `markers` lies in the clear: a list of (path, offset)."""
    needles = [form for marker in markers for form in forms(marker)]
    overlap = max(map(len, needles)) - 1
    places = []
    for path in files(directory):
        try:
            handle = open(path, "rb")
        except FileNotFoundError:
            continue  # removed by the running server since the listing
        with handle:
            tail, start = b"", 0
            while window := handle.read(WINDOW_BYTES):
                data = tail + window
                places += [(str(path), start + at) for needle in needles if (at := data.find(needle)) >= 0]
                tail = data[-overlap:]
                start += len(data) - len(tail)
    return places


def assert_no_plaintext(directory, markers, *, at_least_bytes=0):
    """`at_least_bytes` guards against scanning the wrong directory."""
    assert stored_bytes(directory) >= at_least_bytes, f"{directory} holds less than the {at_least_bytes} bytes written"
    places = find(directory, markers)
    assert not places, f"plaintext found: {places[:10]}"
