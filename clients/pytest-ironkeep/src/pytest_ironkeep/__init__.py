"""A pytest fixture that starts Ironkeep in memory, makes users, and asserts denials.

    def test_the_app_cannot_delete(ironkeep):
        app = ironkeep.user(allow("s3:GetObject"))
        with denied("s3:DeleteObject"):
            app.client("s3").delete_object(Bucket="data", Key="a")
"""

from pytest_ironkeep.denials import Denial, NotDenied, allow, denied, deny
from pytest_ironkeep.plugin import ironkeep, ironkeep_server, pytest_addoption
from pytest_ironkeep.server import Ironkeep, IronkeepFailed, User

__all__ = [
    "Denial",
    "Ironkeep",
    "IronkeepFailed",
    "NotDenied",
    "User",
    "allow",
    "denied",
    "deny",
    "ironkeep",
    "ironkeep_server",
    "pytest_addoption",
]
