"""`ironkeep discover`: local files, without a server."""

import gzip
import json
import subprocess

from conformance.server import binary

PEOPLE = "name,ssn,card_number\nAnna,536-90-4399,5212345678901234\nBert,666-90-4399,5212345678901235\n"


def discover(*arguments):
    done = subprocess.run([binary(), "discover", *map(str, arguments)], capture_output=True, text=True, timeout=120)
    return done.returncode, done.stdout, done.stderr


def test_what_is_found_is_told_and_not_shown(tmp_path):
    (tmp_path / "people.csv").write_text(PEOPLE)
    (tmp_path / "clean.txt").write_text("nothing\n")
    (tmp_path / "packed.csv.gz").write_bytes(gzip.compress(PEOPLE.encode()))
    status, out, err = discover(tmp_path)
    assert status == 1 and "sensitive data in 2 files" in err
    assert "1 x USA_SOCIAL_SECURITY_NUMBER: row 2, column `ssn`" in out and "clean.txt" not in out
    assert "packed.csv: row 2, column `ssn`" in out
    assert "536-90-4399" not in out + err
    status, out, _ = discover("--json", tmp_path / "people.csv")
    [file] = json.loads(out)["files"]
    assert {found["identifier"]: found["count"] for found in file["detections"]} == {"CREDIT_CARD_NUMBER": 1, "USA_SOCIAL_SECURITY_NUMBER": 1}
    assert file["detections"][1]["occurrences"] == [{"row": 2, "column": 2, "columnName": "ssn", "cellReference": None}]


def test_exit_status_and_identifiers(tmp_path):
    people, clean, unread = tmp_path / "people.csv", tmp_path / "clean.txt", tmp_path / "a.pdf"
    people.write_text(PEOPLE)
    clean.write_text("nothing\n")
    unread.write_text("%PDF-1.7\n")
    assert discover(clean)[0] == 0
    assert discover("--identifiers", "JSON_WEB_TOKEN", people)[0] == 0
    status, out, err = discover(unread)
    assert status == 1 and "could not be read completely" in err and "UNSUPPORTED_FILE_TYPE" in out
    status, _, err = discover("--identifiers", "NONE_SUCH", people)
    assert status == 1 and "`NONE_SUCH` is no identifier" in err
    assert discover(tmp_path / "missing")[0] == 1
    status, out, _ = discover("--list")
    assert status == 0 and "CREDIT_CARD_NUMBER" in out
