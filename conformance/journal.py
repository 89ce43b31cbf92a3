"""The files of the journal, as whoever has the disk sees them: where records begin, and what a power cut would take.

A segment of version 2 is a header of 120 bytes and records; a record is its header of 48 bytes, which begins with the
length of what is sealed, that, and a chain value of 32 bytes. The mark `durable` holds the last record that survives a
power cut, at byte 12.
"""

SEGMENT_HEADER_BYTES = 120
RECORD_HEADER_BYTES = 48
CHAIN_BYTES = 32


def newest_segment(data_dir):
    return sorted((data_dir / "journal").glob("*.seg"))[-1]


def record_ends(segment):
    """Where each record of the segment ends."""
    content, ends, at = segment.read_bytes(), [], SEGMENT_HEADER_BYTES
    while at < len(content):
        at += RECORD_HEADER_BYTES + int.from_bytes(content[at : at + 4], "big") + CHAIN_BYTES
        ends.append(at)
    assert at == len(content), "the segment ends with a whole record"
    return ends


def cut_records(data_dir, count):
    """Takes the last `count` records, at a record's boundary."""
    segment = newest_segment(data_dir)
    ends = [SEGMENT_HEADER_BYTES, *record_ends(segment)]
    content = segment.read_bytes()
    segment.write_bytes(content[: ends[-1 - min(count, len(ends) - 1)]])


def cut_to_mark(data_dir):
    """Takes every record that is not durable, as a power cut may; how many."""
    segment = newest_segment(data_dir)
    marked = int.from_bytes((data_dir / "journal" / "durable").read_bytes()[12:20], "big")
    lost = int(segment.stem) + len(record_ends(segment)) - 1 - marked
    if lost > 0:
        cut_records(data_dir, lost)
    return lost
