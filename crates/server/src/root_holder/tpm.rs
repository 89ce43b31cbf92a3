//! A slot that a TPM 2.0 opens, by the tools of `tpm2-tools`: what the file has is an object that the TPM has
//! sealed under its storage root, bound to registers (PCRs) that say in what state the machine has started.
//!
//! ```text
//!  2  length n, then n bytes: the object's public part
//!  2  length n, then n bytes: its private part, encrypted by the TPM
//!  2  length n, then n bytes: the registers, as the tools name them (`sha256:7`)
//! ```
//! Numbers are big-endian. The bits come and go through pipes. What the TPM releases goes to the tool under a session
//! key that its storage root has opened, so that who listens on the bus at a start reads nothing; who listens while
//! the slot is made does. What is written to disk meanwhile, into a folder of its own, only the TPM opens.

use core::fmt;
use core::sync::atomic::{AtomicU32, Ordering};
use core::time::Duration;
use std::fs::{self, DirBuilder};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;

use keyslots::{Holder, HolderKind, SlotsError};
use secret::Secret;
use zeroize::Zeroizing;

use super::RootTpm;

/// How long one tool may take. A slow TPM makes a primary key in about a second.
const TOOL_MAX: Duration = Duration::from_secs(60);

/// The most that is read of what a tool says.
const SAID_BYTES_MAX: u64 = 16 * 1024;

/// The longest part of an object, in bytes.
const PART_BYTES_MAX: u64 = 2 * 1024;

/// A TPM.
#[derive(Debug)]
pub(super) struct Tpm {
    tcti: String,
    registers: String,
}

/// What the TPM has sealed.
#[derive(Debug, PartialEq, Eq)]
struct Sealed {
    public: Vec<u8>,
    private: Vec<u8>,
    registers: String,
}

impl Tpm {
    pub(super) fn new(RootTpm { tcti, registers }: &RootTpm) -> Self {
        let numbers: Vec<String> = registers.iter().map(ToString::to_string).collect();
        Self { tcti: tcti.clone(), registers: format!("sha256:{}", numbers.join(",")) }
    }

    fn failed(&self, reason: impl fmt::Display) -> SlotsError {
        SlotsError::Holder { holder: self.to_string(), reason: reason.to_string() }
    }

    /// Runs the tool `name` in `folder`. Gives what it says, unless it fails.
    fn run(
        &self,
        folder: &Folder,
        name: &str,
        arguments: &[&str],
        input: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, Stopped> {
        let spawned = Command::new(name)
            .args(arguments)
            .current_dir(&folder.0)
            .env_clear()
            .envs(std::env::var_os("PATH").map(|path| ("PATH", path)))
            .env("TPM2TOOLS_TCTI", &self.tcti)
            // Errors are told by us.
            .env("TSS2_LOG", "all+none")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn();
        let mut child = spawned.map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => Stopped(format!(
                "cannot be used: the program `{name}` is not there (Debian's package `tpm2-tools`)"
            )),
            _ => Stopped(format!("cannot be used: `{name}` does not start: {error}")),
        })?;
        if let Some(mut stdin) = child.stdin.take() {
            // A tool that has failed has closed it; what it says tells why.
            let _ = stdin.write_all(input);
        }
        let told = told(&mut child);
        let ended = child.wait().map_err(|error| Stopped(format!("`{name}`: {error}")))?;
        match told {
            None => Err(Stopped(format!("does not answer: `{name}` took longer than a minute"))),
            Some((said, _)) if ended.success() => Ok(said),
            Some((_, error)) => Err(Stopped(format!("refuses: {}", reason(&error, name)))),
        }
    }

    /// Makes the storage root again: it follows from the TPM's own seed, and is the same each time.
    fn storage_root(&self, folder: &Folder) -> Result<(), Stopped> {
        let arguments = ["-Q", "-C", "o", "-G", "ecc", "-c", "root.ctx"];
        self.run(folder, "tpm2_createprimary", &arguments, &[])?;
        self.forget_objects(folder);
        Ok(())
    }

    /// Frees the room that the last tool has left taken; behind a resource manager there is none.
    fn forget_objects(&self, folder: &Folder) {
        let _ = self.run(folder, "tpm2_flushcontext", &["-t"], &[]);
    }

    fn seal(&self, bits: &Secret<[u8; 32]>) -> Result<Sealed, Stopped> {
        let folder = Folder::make()?;
        self.storage_root(&folder)?;
        let registers = self.registers.as_str();
        self.run(&folder, "tpm2_startauthsession", &["-Q", "-S", "trial.ctx"], &[])?;
        let bound = ["-Q", "-S", "trial.ctx", "-l", registers, "-L", "policy"];
        let bound = self.run(&folder, "tpm2_policypcr", &bound, &[]);
        let _ = self.run(&folder, "tpm2_flushcontext", &["trial.ctx"], &[]);
        bound?;
        let attributes = "fixedtpm|fixedparent|noda";
        let create = [
            "-Q", "-C", "root.ctx", "-L", "policy", "-a", attributes, "-i", "-", "-u", "public",
            "-r", "private",
        ];
        let created = self.run(&folder, "tpm2_create", &create, bits.reveal());
        self.forget_objects(&folder);
        created?;
        let (public, private) = (folder.read("public")?, folder.read("private")?);
        Ok(Sealed { public, private, registers: self.registers.clone() })
    }

    fn unseal(&self, sealed: &Sealed) -> Result<Option<Zeroizing<Vec<u8>>>, Stopped> {
        let folder = Folder::make()?;
        folder.write("public", &sealed.public)?;
        folder.write("private", &sealed.private)?;
        self.storage_root(&folder)?;
        let load = ["-Q", "-C", "root.ctx", "-u", "public", "-r", "private", "-c", "object.ctx"];
        let loaded = self.run(&folder, "tpm2_load", &load, &[]);
        self.forget_objects(&folder);
        if loaded.is_err() {
            // Another TPM has sealed it, or this one before it was cleared. That it answers has been seen.
            return Ok(None);
        }
        let session = ["-Q", "--policy-session", "-c", "root.ctx", "-S", "session.ctx"];
        let started = self.run(&folder, "tpm2_startauthsession", &session, &[]);
        self.forget_objects(&folder);
        started?;
        let unsealed = self.release(&folder, &sealed.registers);
        let _ = self.run(&folder, "tpm2_flushcontext", &["session.ctx"], &[]);
        self.forget_objects(&folder);
        unsealed.map(Some)
    }

    /// Has the loaded object opened in the session that was started.
    fn release(&self, folder: &Folder, registers: &str) -> Result<Zeroizing<Vec<u8>>, Stopped> {
        let encrypted = ["--enable-encrypt", "session.ctx"];
        self.run(folder, "tpm2_sessionconfig", &encrypted, &[])?;
        let shown = ["-Q", "-S", "session.ctx", "-l", registers];
        self.run(folder, "tpm2_policypcr", &shown, &[])?;
        let unseal = ["-c", "object.ctx", "-p", "session:session.ctx"];
        self.run(folder, "tpm2_unseal", &unseal, &[])
    }
}

/// Why a tool did not do what it was to, as the end of a sentence about the TPM.
struct Stopped(String);

impl Holder for Tpm {
    fn kind(&self) -> HolderKind {
        HolderKind::Tpm
    }

    fn hold(&self, _: &[u8; 32], bits: &Secret<[u8; 32]>) -> Result<Vec<u8>, SlotsError> {
        let sealed = self.seal(bits).map_err(|Stopped(reason)| self.failed(reason))?;
        Ok(sealed.to_bytes())
    }

    fn open(&self, _: &[u8; 32], held: &[u8]) -> Result<Option<Secret<[u8; 32]>>, SlotsError> {
        let malformed = || self.failed("cannot open it: the slot is damaged");
        let sealed = Sealed::read(held).ok_or_else(malformed)?;
        let bits = self.unseal(&sealed).map_err(|Stopped(reason)| self.failed(reason))?;
        let Some(bits) = bits else { return Ok(None) };
        let bits: &[u8; 32] = bits.as_slice().try_into().map_err(|_| malformed())?;
        Ok(Some(Secret::new(*bits)))
    }
}

impl fmt::Display for Tpm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TPM at `{}`", self.tcti)
    }
}

impl Sealed {
    fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for part in [&self.public, &self.private, self.registers.as_bytes()] {
            // At most PART_BYTES_MAX, checked when it was read.
            bytes.extend_from_slice(&u16::try_from(part.len()).unwrap_or(u16::MAX).to_be_bytes());
            bytes.extend_from_slice(part);
        }
        bytes
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let mut rest = bytes;
        let mut part = || {
            let (len, after) = rest.split_first_chunk::<2>()?;
            let (part, after) = after.split_at_checked(usize::from(u16::from_be_bytes(*len)))?;
            rest = after;
            Some(part.to_vec())
        };
        let (public, private, registers) = (part()?, part()?, part()?);
        let registers = String::from_utf8(registers).ok().filter(|text| are_registers(text))?;
        rest.is_empty().then_some(Self { public, private, registers })
    }
}

/// Whether `text` is a list of registers as the tools name it: it becomes an argument of one.
fn are_registers(text: &str) -> bool {
    let number = |text: &str| text.parse::<u8>().is_ok_and(|number| number < 24);
    text.strip_prefix("sha256:").is_some_and(|list| list.split(',').all(number))
}

/// A folder of its own, for as long as tools run.
#[derive(Debug)]
struct Folder(PathBuf);

impl Folder {
    fn make() -> Result<Self, Stopped> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        loop {
            let number = NUMBER.fetch_add(1, Ordering::Relaxed);
            let name = format!("ironkeep-tpm-{}-{number}", std::process::id());
            let path = std::env::temp_dir().join(name);
            match DirBuilder::new().mode(0o700).create(&path) {
                Ok(()) => return Ok(Self(path)),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists && number < 1_000 => {}
                Err(error) => return Err(Stopped(failed(&path, &error))),
            }
        }
    }

    fn write(&self, name: &str, content: &[u8]) -> Result<(), Stopped> {
        let path = self.0.join(name);
        fs::write(&path, content).map_err(|error| Stopped(failed(&path, &error)))
    }

    fn read(&self, name: &str) -> Result<Vec<u8>, Stopped> {
        let path = self.0.join(name);
        let mut content = Vec::new();
        let read = fs::File::open(&path)
            .and_then(|file| file.take(PART_BYTES_MAX + 1).read_to_end(&mut content));
        read.map_err(|error| Stopped(failed(&path, &error)))?;
        if content.len() as u64 > PART_BYTES_MAX {
            return Err(Stopped("makes objects that are larger than expected".to_owned()));
        }
        Ok(content)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn failed(path: &Path, error: &io::Error) -> String {
    format!("cannot be used: `{}`: {error}", path.display())
}

/// Everything that a tool says, and its errors. None where it does not end in time: it is killed then.
fn told(child: &mut Child) -> Option<(Zeroizing<Vec<u8>>, Vec<u8>)> {
    let (out, err) = (child.stdout.take()?, child.stderr.take()?);
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        // The capacity is there from the start: a growing vector would leave copies of a secret behind.
        let mut said = Zeroizing::new(Vec::with_capacity(4 * 1024));
        let _ = out.take(4 * 1024).read_to_end(&mut said);
        let mut error = Vec::new();
        let _ = err.take(SAID_BYTES_MAX).read_to_end(&mut error);
        let _ = sender.send((said, error));
    });
    let told = receiver.recv_timeout(TOOL_MAX).ok();
    if told.is_none() {
        let _ = child.kill();
    }
    told
}

/// What a tool gives as its reason, in words where it is the one that people meet.
fn reason(said: &[u8], name: &str) -> String {
    let said = String::from_utf8_lossy(said);
    if said.contains("a policy check failed") || said.contains("0x99D") {
        return "its registers are others than when the slot was made; open with another slot, and make this one \
                anew"
            .to_owned();
    }
    let line = said.lines().find_map(|line| line.strip_prefix("ERROR: ")).unwrap_or(name);
    line.chars().filter(|one| !one.is_control()).take(200).collect()
}

#[cfg(test)]
mod tests {
    use super::{Sealed, are_registers, reason};

    #[test]
    fn what_is_sealed_is_read_as_it_was_written() {
        let sealed = Sealed {
            public: vec![1; 80],
            private: vec![2; 160],
            registers: "sha256:0,7".to_owned(),
        };
        let bytes = sealed.to_bytes();
        assert_eq!(Sealed::read(&bytes), Some(sealed));
        for cut in 0..bytes.len() {
            assert_eq!(Sealed::read(&bytes[..cut]), None, "{cut}");
        }
        assert_eq!(Sealed::read(&[bytes.as_slice(), b"x"].concat()), None);
    }

    #[test]
    fn registers_are_numbers_of_one_bank() {
        for text in ["sha256:0", "sha256:7", "sha256:0,2,7,23"] {
            assert!(are_registers(text), "{text}");
        }
        for text in
            ["", "sha256:", "sha256:24", "sha256:7,", "sha1:7", "sha256:7+sha1:7", "sha256:-7"]
        {
            assert!(!are_registers(text), "{text}");
        }
    }

    #[test]
    fn a_reason_is_one_line() {
        let said = b"WARNING:esys: x\nERROR: Esys_Load(0x1DF) - tpm:parameter(1): integrity check failed\nERROR: y";
        let shown = reason(said, "tpm2_load");
        assert_eq!(shown, "Esys_Load(0x1DF) - tpm:parameter(1): integrity check failed");
        assert!(
            reason(b"ERROR: Esys_Unseal(0x99D) - a policy check failed", "x").contains("registers")
        );
        assert_eq!(reason(b"", "tpm2_unseal"), "tpm2_unseal");
    }
}
