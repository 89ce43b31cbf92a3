//! What can go wrong with key slots, in words for the person at the terminal.

use std::io;
use std::path::PathBuf;

use envelope::EnvelopeError;

use crate::SlotId;

/// Why a key slots operation failed. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum SlotsError {
    /// There is no slots file.
    #[error("there is no key slots file at `{}`", path.display())]
    Missing {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// There is one already.
    #[error("a key slots file exists already at `{}`", path.display())]
    AlreadyExists {
        /// Where.
        path: PathBuf,
    },
    /// The operating system refused.
    #[error("cannot {step} `{}`", path.display())]
    Io {
        /// What was tried.
        step: &'static str,
        /// With which file.
        path: PathBuf,
        /// The refusal.
        #[source]
        source: io::Error,
    },
    /// A file is there and cannot be read.
    #[error("`{}` cannot be read: {cause}{remedy}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// The refusal.
        cause: io::Error,
        /// What to do about it, behind a semicolon; empty where nobody knows.
        remedy: &'static str,
    },
    /// The file is not a slots file, or is damaged.
    #[error("`{}` is not a key slots file or is damaged: {reason}", path.display())]
    Malformed {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        reason: &'static str,
    },
    /// The file was written by a newer release.
    #[error(
        "`{}` has format version {found}; this release reads up to {supported}: use a newer one",
        path.display()
    )]
    NewerFormat {
        /// The file.
        path: PathBuf,
        /// Its version.
        found: u8,
        /// The newest version known here.
        supported: u8,
    },
    /// The root key opened, but the file was not written with it as it stands.
    #[error("`{}` was altered: restore it from a copy", path.display())]
    Altered {
        /// The file.
        path: PathBuf,
    },
    /// None of the given sources opens any slot.
    #[error("no slot of `{}` opens with {tried}; the slots are: {present}", path.display())]
    NoSlotOpens {
        /// The slots file.
        path: PathBuf,
        /// The sources that were tried, described.
        tried: String,
        /// The slots that are there, described.
        present: String,
    },
    /// No slot is of a kind that the given sources could open.
    #[error(
        "no slot of `{}` is for a {kind}; the slots are: {present}: open one of these",
        path.display()
    )]
    WrongKind {
        /// The slots file.
        path: PathBuf,
        /// What was given.
        kind: String,
        /// The slots that are there, described.
        present: String,
    },
    /// What a new slot is to open with opens one already.
    #[error("it opens slot {id} already: nothing is added")]
    OpensAlready {
        /// The slot.
        id: SlotId,
    },
    /// A key file is not there.
    #[error("there is no key file at `{}`", path.display())]
    KeyFileMissing {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// The key file that was to open a slot is not there.
    #[error(
        "there is no key file at `{}`; the slots of `{}` are: {present}: put the key file back, or open with another of them",
        path.display(),
        slots.display()
    )]
    KeyFileLost {
        /// Where it was looked for.
        path: PathBuf,
        /// The slots file.
        slots: PathBuf,
        /// The slots that are there, described.
        present: String,
    },
    /// A passphrase file is not there.
    #[error("there is no passphrase file at `{}`", path.display())]
    PassphraseFileMissing {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// A key file has other content.
    #[error("`{}` is not a key file: it must hold 64 hex digits", path.display())]
    KeyFileMalformed {
        /// The file.
        path: PathBuf,
    },
    /// Others may read a key file, or its group may write it.
    #[error("`{}` is open to others (mode {mode:03o}): chmod 600 it", path.display())]
    Exposed {
        /// The file.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
    /// A passphrase is empty, too long or not UTF-8.
    #[error("the passphrase must be 1 to 1,024 bytes of UTF-8")]
    UnusablePassphrase,
    /// The last slot cannot be removed.
    #[error("slot {id} is the last one: add another before removing it")]
    LastSlot {
        /// The slot.
        id: SlotId,
    },
    /// There is no slot of that number.
    #[error("there is no slot {id}")]
    UnknownSlot {
        /// The number.
        id: SlotId,
    },
    /// All slots are taken.
    #[error("all {max} slots are taken")]
    Full {
        /// How many there may be.
        max: usize,
    },
    /// A label is too long or has control characters.
    #[error("a slot label is at most {max} bytes without control characters")]
    UnusableLabel {
        /// The longest label in bytes.
        max: usize,
    },
    /// The root key before is still kept.
    #[error(
        "`{}`: root key version {} has been followed already and is kept until everything is under its successor: start the server and let its job `root-rotation` end first",
        path.display(),
        kept.number()
    )]
    RotationUnderWay {
        /// The slots file.
        path: PathBuf,
        /// The root key that is kept.
        kept: envelope::RootVersion,
    },
    /// Slots would be lost, since what opens them is not there.
    #[error(
        "`{}`: what opens these slots is not given, and they would be removed: {slots}: give it, or take the loss with `--drop-other-slots`",
        path.display()
    )]
    SlotsNotGiven {
        /// The slots file.
        path: PathBuf,
        /// These slots, described.
        slots: String,
    },
    /// A share has another form, or a digit of it is wrong.
    #[error("this is no share, or a digit of it is wrong")]
    MalformedShare,
    /// A file with a share is not there.
    #[error("there is no file with a share at `{}`", path.display())]
    ShareFileMissing {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// Shares of different slots or files.
    #[error("the shares do not go together: they are of different slots")]
    MixedShares,
    /// Fewer shares than it takes.
    #[error("{given} shares are given, and it takes {threshold}")]
    TooFewShares {
        /// How many there are.
        given: usize,
        /// How many it takes.
        threshold: u8,
    },
    /// Numbers of shares that protect nothing, or that nobody can keep.
    #[error("a slot has 2 to 255 shares, of which at least 2 open it")]
    UnusableScheme,
    /// Another KMS, or a TPM, did not do what it was asked to.
    #[error("the {holder} {reason}")]
    Holder {
        /// Which, described.
        holder: String,
        /// What it said, or why it was not reached.
        reason: String,
    },
    /// A token did not do what it was asked to.
    #[error(transparent)]
    Token(#[from] hsm::HsmError),
    /// A primitive failed, or there is no locked memory.
    #[error(transparent)]
    Envelope(#[from] EnvelopeError),
}
