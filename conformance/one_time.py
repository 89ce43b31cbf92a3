"""A telephone with a virtual MFA device (RFC 6238): it shows codes, and can show those of other times."""

import base64
import hashlib
import hmac
import struct
import time

STEP_SECONDS = 30


class Phone:
    """A device that `user` (an IAM user, or an account's number for its root user) has enabled through `iam`.

    The server takes a code once, and those of one step around the present. So that no test has to wait, each
    further code is shown by a clock that runs ahead, after the device was synchronised with it.
    """

    def __init__(self, iam, user, name, **more):
        made = iam.create_virtual_mfa_device(VirtualMFADeviceName=name, **more)["VirtualMFADevice"]
        self.iam, self.user, self.serial = iam, user, made["SerialNumber"]
        self.seed = base64.b32decode(made["Base32StringSeed"])
        self.made = made
        self.step = int(time.time()) // STEP_SECONDS

    def shown(self, step):
        mac = hmac.new(self.seed, struct.pack(">Q", step), hashlib.sha1).digest()
        offset = mac[-1] & 15
        return f"{(struct.unpack('>I', mac[offset : offset + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"

    def pair(self):
        """Two consecutive codes that were never used."""
        first = self.step
        self.step += 2
        return {"AuthenticationCode1": self.shown(first), "AuthenticationCode2": self.shown(first + 1)}

    def enable(self):
        self.iam.enable_mfa_device(UserName=self.user, SerialNumber=self.serial, **self.pair())
        return self

    def code(self):
        """A code that is taken now."""
        self.iam.resync_mfa_device(UserName=self.user, SerialNumber=self.serial, **self.pair())
        self.step += 1
        return self.shown(self.step - 1)

    def wrong(self):
        """Six digits that are not shown now, nor a step before or after."""
        near = {self.shown(step) for step in range(self.step - 200, self.step + 200)}
        return next(code for code in (f"{number:06}" for number in range(1_000_000)) if code not in near)
