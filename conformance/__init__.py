"""Conformance of Ironkeep: real AWS clients against a real server process."""
