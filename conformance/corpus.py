"""Reads the corpus of policy decisions: crates/policy/corpus, whose README.md describes the format.

Only reads: what a tuple means over the wire is `conformance.corpus_wire`'s business.
"""

import dataclasses
import json
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "crates" / "policy" / "corpus"
OWNER = "111122223333"
STATEMENT_FOR_ALL = {"Effect": "Allow", "Action": "*", "Resource": "*"}
USER_ID, ROLE_ID = "AIDAEXAMPLEUSER01", "AROAEXAMPLEROLE01"
KINDS = ("anonymous", "root", "user", "role", "service_linked_role", "federated_user", "web_identity", "saml", "service")


@dataclasses.dataclass(frozen=True)
class Caller:
    """Who asks: `name` is the account of a root user, the provider of a federated identity."""

    kind: str
    name: str
    account: str
    path: str
    session: str
    unique_id: str

    @classmethod
    def of(cls, given):
        if given == "anonymous":
            given = {"anonymous": ""}
        kind = next(kind for kind in KINDS if kind in given)
        name = given[kind]
        unique_id = ROLE_ID if kind in ("role", "service_linked_role") else USER_ID
        account = name if kind == "root" else given.get("account", OWNER)
        return cls(kind, name, account, given.get("path", "/"), given.get("session", "s1"), given.get("id", unique_id))

    @property
    def arn(self):
        """The ARN that denial texts print, with the corpus's account."""
        return {
            "anonymous": "anonymous",
            "root": f"arn:aws:iam::{self.account}:root",
            "user": f"arn:aws:iam::{self.account}:user{self.path}{self.name}",
            "role": f"arn:aws:sts::{self.account}:assumed-role/{self.name}/{self.session}",
            "federated_user": f"arn:aws:sts::{self.account}:federated-user/{self.session}",
        }[self.kind]

    @property
    def principal_arn(self):
        """`aws:PrincipalArn`: for a role session the role."""
        return f"arn:aws:iam::{self.account}:role{self.path}{self.name}" if self.kind == "role" else self.arn


def document(value, shared):
    """A whole document of what a tuple gives: a name, a statement, statements, or a document."""
    if isinstance(value, str):
        return document(shared[value], shared)
    if isinstance(value, list):
        return {"Version": "2012-10-17", "Statement": value}
    if "Effect" in value:
        return {"Version": "2012-10-17", "Statement": [value]}
    return value


class Tuple:
    """One tuple, with the defaults of its file filled in."""

    def __init__(self, file, fields, shared):
        self.file = file
        self.fields = fields
        self.shared = shared

    def __str__(self):
        return f"{self.file}: {self.title}"

    @property
    def title(self):
        return self.fields["title"]

    def changed(self, changes):
        """The same tuple with some fields replaced; a field set to null is left out."""
        fields = {name: value for name, value in (self.fields | changes).items() if value is not None}
        return Tuple(self.file, fields, self.shared)

    def get(self, field, default=None):
        return self.fields.get(field, default)

    @property
    def caller(self):
        return Caller.of(self.fields["principal"])

    def one(self, field):
        return document(self.fields[field], self.shared) if field in self.fields else None

    def documents(self, field):
        return [document(item, self.shared) for item in self.fields[field]] if field in self.fields else None

    @property
    def identity(self):
        """The identity policies, with those that `condition` and `statement` are short for."""
        found = self.documents("identity") or []
        if "condition" in self.fields:
            found.append(document(STATEMENT_FOR_ALL | {"Condition": self.fields["condition"]}, self.shared))
        if "statement" in self.fields:
            found.append(document(self.fields["statement"], self.shared))
        return found


def tuples():
    """Every tuple of every file."""
    found = []
    for path in sorted(FOLDER.glob("*.json")):
        if path.stem == "malformed":
            continue
        content = json.loads(path.read_text())
        for case in content["cases"]:
            found.append(Tuple(path.stem, content.get("defaults", {}) | case, content.get("policies", {})))
    return found
