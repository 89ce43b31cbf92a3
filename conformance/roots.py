"""Clean root directories of a Debian system, in which packages are installed and images run, without a network.

The programs of this machine are seen through an overlay: what is written goes to the test's own folder, and `/etc` and
`/var` are new. Needs root, and mount namespaces with overlays.
"""

import os
import shutil
import stat
import subprocess
from functools import cache
from pathlib import Path

from conformance.server import Server
from conformance.waiting import eventually

SECONDS_MAX = 120
# What programs need to find their libraries, their names and one another.
ETC = ("alternatives", "debconf.conf", "ld.so.cache", "ld.so.conf", "ld.so.conf.d", "nsswitch.conf")
USERS = {
    "passwd": "root:x:0:0:root:/root:/bin/bash\nnobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n",
    "group": "root:x:0:\nnogroup:x:65534:\n",
    "shadow": "root:*:1::::::\nnobody:*:1::::::\n",
    "gshadow": "root:*::\nnogroup:*::\n",
}
# `/proc` as the unit's ProtectProc= and ProcSubset= make it.
PROC = "mount -t proc -o hidepid=invisible,subset=pid proc {root}/proc"


@cache
def unavailable():
    """Why there can be none here; None where there can."""
    if os.geteuid() != 0:
        return "making a root directory needs root"
    if not all(shutil.which(program) for program in ("dpkg", "unshare", "chroot")):
        return "dpkg, unshare and chroot are needed"
    folder = Path(f"/var/tmp/ironkeep-overlay-{os.getpid()}")
    for name in ("upper", "work", "merged"):
        (folder / name).mkdir(parents=True)
    try:
        mount = f"mount -t overlay overlay -o lowerdir=/usr,upperdir={folder}/upper,workdir={folder}/work {folder}/merged"
        done = subprocess.run(["unshare", "--mount", "sh", "-c", mount], capture_output=True, text=True, timeout=30)
        return None if done.returncode == 0 else f"no overlay can be mounted here: {done.stderr.strip()}"
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class Root:
    """A root directory, entered with a mount namespace of its own each time."""

    def __init__(self, folder):
        self.path = Path(folder) / "root"
        self.path.mkdir(parents=True)

    def mounts(self):
        return ["mount --bind /dev {root}/dev", PROC]

    def enter(self, *command, user=None):
        """The command line that runs `command` inside, without a process in between."""
        steps = " && ".join(step.format(root=self.path) for step in self.mounts())
        who = f"--userspec=+{user}:+{user} --groups=" if user else ""
        return ["unshare", "--mount", "sh", "-c", f'{steps} && exec chroot {who} "{self.path}" "$@"', "enter", *map(str, command)]

    def run(self, *command, check=True, environment=(), stdin=""):
        kept = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LC_ALL": "C.UTF-8"} | dict(environment)
        done = subprocess.run(self.enter(*command), env=kept, input=stdin, capture_output=True, text=True, timeout=SECONDS_MAX)
        assert done.returncode == 0 or not check, f"{command} exited with {done.returncode}:\n{done.stdout}\n{done.stderr}"
        return done


class DebianRoot(Root):
    """A root with the programs of this machine and nothing of its own; dpkg knows only what `depends` names."""

    def __init__(self, folder, depends):
        super().__init__(folder)
        self.upper, self.work = Path(folder) / "upper", Path(folder) / "work"
        self.upper.mkdir()
        self.work.mkdir()
        for name in ("usr", "etc", "dev", "proc", "run", "tmp", "root", "var/cache/debconf", "var/lib/dpkg/info", "var/lib/dpkg/updates", "var/lib/systemd", "var/log"):
            (self.path / name).mkdir(parents=True)
        (self.path / "tmp").chmod(0o1777)
        for name in ("bin", "lib", "lib64", "sbin"):
            (self.path / name).symlink_to(f"usr/{name}")
        for name in ETC:
            source = Path("/etc") / name
            if source.is_dir():
                shutil.copytree(source, self.path / "etc" / name, symlinks=True)
            elif source.exists():
                shutil.copy(source, self.path / "etc" / name)
        for name, text in USERS.items():
            (self.path / "etc" / name).write_text(text)
        status = subprocess.run(["dpkg-query", "--status", *depends], check=True, capture_output=True, text=True).stdout
        (self.path / "var/lib/dpkg/status").write_text(status)

    def mounts(self):
        return [f"mount -t overlay overlay -o lowerdir=/usr,upperdir={self.upper},workdir={self.work} {{root}}/usr", *super().mounts()]

    def file(self, path):
        """A file inside, as it lies outside: what is below /usr is in the overlay."""
        path = path.strip("/")
        return self.upper / path.removeprefix("usr/") if path.startswith(("usr/", "lib/")) else self.path / path

    def names(self, database):
        """Names by number, of `passwd` or `group`."""
        lines = (self.path / "etc" / database).read_text().splitlines()
        return {int(line.split(":")[2]): line.split(":")[0] for line in lines}

    def owner(self, path):
        """(user, group, mode) of a path inside."""
        found = self.file(path).stat()
        return self.names("passwd").get(found.st_uid), self.names("group").get(found.st_gid), oct(stat.S_IMODE(found.st_mode))

    def dpkg(self, *arguments, **options):
        """dpkg, asking nobody. A package that is named by its path is brought inside."""
        inside = []
        for argument in arguments:
            if isinstance(argument, Path):
                shutil.copy(argument, self.path / "var/cache" / argument.name)
                argument = f"/var/cache/{argument.name}"
            inside.append(argument)
        return self.run("dpkg", "--force-confold", *inside, environment={"DEBIAN_FRONTEND": "noninteractive"}, **options)


class NotBooted(Exception):
    """Why systemd does not run here."""


class SystemdRoot(DebianRoot):
    """A Debian root in which systemd runs, as process 1 of namespaces of its own. Use as a context manager."""

    def __init__(self, folder, depends):
        super().__init__(folder, depends)
        for name in ("sys", "mnt", "etc/systemd/system"):
            (self.path / name).mkdir(parents=True, exist_ok=True)
        (self.path / "etc/machine-id").write_text("")
        (self.path / "etc/systemd/system/default.target").symlink_to("/lib/systemd/system/multi-user.target")
        # This machine's own services are none of the test's.
        (self.path / "etc/systemd/system-generators").mkdir()
        policy = self.file("usr/sbin/policy-rc.d")
        policy.parent.mkdir(parents=True)
        policy.write_text("#!/bin/sh\nexit 0\n")
        policy.chmod(0o755)
        self.process = self.first = None
        hierarchy = Path("/sys/fs/cgroup")
        self.is_unified = (hierarchy / "cgroup.controllers").exists()
        self.group = (hierarchy if self.is_unified else hierarchy / "systemd") / f"ironkeep-{os.getpid()}-{self.path.parent.name}"

    def boot_script(self):
        groups = "mount -t cgroup2 cgroup2 sys/fs/cgroup"
        if not self.is_unified:
            groups = "mount -t tmpfs tmpfs sys/fs/cgroup && mkdir sys/fs/cgroup/systemd && mount -t cgroup -o none,name=systemd cgroup sys/fs/cgroup/systemd"
        steps = [
            f"mount --bind {self.path} {self.path}", self.mounts()[0].format(root=self.path), f"cd {self.path}",
            "mount -t proc proc proc", "mount -t sysfs -o ro sysfs sys", groups, "mount -t tmpfs tmpfs run", "mount -t tmpfs tmpfs tmp",
            "mount --rbind /dev dev", "pivot_root . mnt", "umount -l mnt",
            # systemd hands credentials over by mounts that it makes in another namespace; in a container it expects this done.
            "mount --make-rshared /", "exec chroot . /lib/systemd/systemd --show-status=no",
        ]
        return " && ".join(steps)

    def __enter__(self):
        if not Path("/lib/systemd/systemd").exists():
            raise NotBooted("systemd is not installed")
        try:
            self.group.mkdir()
        except OSError as error:
            raise NotBooted(f"no control group can be made: {error}") from None
        separate = ["unshare", "--pid", "--fork", "--kill-child", "--mount", "--cgroup", "--uts", "--ipc"]
        boot = [*separate, "env", "-i", "container=ironkeep-test", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "sh", "-c", self.boot_script()]
        enter_group = f'echo $$ > "{self.group}/cgroup.procs" && exec "$@"'
        self.log = open(self.path.parent / "boot.log", "wb")
        self.process = subprocess.Popen(["sh", "-c", enter_group, "boot", *boot], stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log)
        try:
            eventually(self.is_running, seconds=30, what="the boot")
        except AssertionError as error:
            self.__exit__()
            raise NotBooted(f"systemd does not boot here: {error}") from None
        return self

    def is_running(self):
        assert self.process.poll() is None, (self.path.parent / "boot.log").read_text()
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        self.first = children[0] if children else None
        state = self.first and self.run("systemctl", "is-system-running", check=False).stdout.strip()
        return state in ("running", "degraded")

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.log.close()

        def removed():
            for folder, _, _ in os.walk(self.group, topdown=False):
                try:
                    Path(folder).rmdir()
                except OSError:
                    return False
            return True

        eventually(removed, what="the control groups to be empty")

    def enter(self, *command, user=None):
        who = [f"--setuid={user}", f"--setgid={user}"] if user else []
        return ["nsenter", f"--target={self.first}", "--mount", "--pid", "--uts", "--ipc", "--cgroup", "--root", "--wd", *who, *map(str, command)]

    def systemctl(self, *arguments, **options):
        return self.run("systemctl", *arguments, **options).stdout.strip()

    def shown(self, unit, name):
        """A property of a unit."""
        return self.systemctl("show", unit, "--property", name, "--value")

    def seen(self, path):
        """A file inside, of whatever file system."""
        return Path(f"/proc/{self.first}/root") / str(path).strip("/")


class RootServer(Server):
    """A server inside a root, as `user`, started with `arguments`; its data is the root's."""

    def __init__(self, root, user, arguments, **options):
        super().__init__(data_dir=root.path / "var/lib/ironkeep", **options)
        self.root_directory, self.user, self.arguments = root, user, arguments

    def ready_path(self):
        return self.root_directory.path / "tmp/ready.json"

    def command(self):
        listeners = [word for flag in ("--http", "--https", "--admin") for word in (flag, "127.0.0.1:0")]
        return self.root_directory.enter(*self.arguments, *listeners, "--ready-file", "/tmp/ready.json", user=self.user)
