//! `ironkeep slots`: what opens the root key.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use envelope::random::SystemRandom;
use envelope::{PassphraseCost, RootVersion};
use keyslots::{
    NewSlot, Share, ShareScheme, SlotId, SlotKind, SlotSource, Slots, SlotsError, SlotsSummary,
    read_passphrase, read_share, write_shares,
};
use serde_json::json;
use server::RootOfTrust;
use stdx::{Clock as _, SystemClock, Timestamp};

use crate::failure::chain;
use crate::output::Output;
use crate::root_holder_settings::root_holder;
use crate::root_settings::{RootFlags, root_of_trust};
use crate::serve::Opener;

pub(crate) const EXAMPLES: &str = "Examples:
  ironkeep slots list
  ironkeep slots list --config /etc/ironkeep.toml
  ironkeep slots add --new-passphrase-file /etc/ironkeep/passphrase --label 'paper in the safe'
  ironkeep slots add --new-shares 5 --threshold 3 --shares-dir /media/shares
  ironkeep slots remove --passphrase-file /etc/ironkeep/passphrase 1

All of them work while the server runs.";

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    opener: Opener,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Show the slots. Opens nothing.
    List {
        #[command(flatten)]
        output: Output,
    },
    /// Add a slot; an existing one is opened for it.
    Add(Addition),
    /// Remove a slot, never the last; with it goes the key file in the data directory, if it is
    /// that slot's.
    Remove {
        /// Its number, as `list` shows it.
        slot: u16,
        #[command(flatten)]
        output: Output,
    },
    /// Say which slots open.
    Test {
        #[command(flatten)]
        output: Output,
    },
}

#[derive(Debug, Args)]
struct Addition {
    #[command(flatten)]
    new: New,
    /// A name for the new slot, such as where its secret is kept.
    #[arg(long, value_name = "TEXT", default_value = "")]
    label: String,
    /// How many of `--new-shares` open the slot, at least 2.
    #[arg(long, value_name = "NUMBER", requires = "new_shares")]
    threshold: Option<u8>,
    /// The folder for the files `share-1` and on, one for each keeper.
    #[arg(long, value_name = "DIR", requires = "new_shares")]
    shares_dir: Option<PathBuf>,
    #[command(flatten)]
    output: Output,
}

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
struct New {
    /// The new slot opens with the passphrase in this file (mode 0600).
    #[arg(long, value_name = "FILE")]
    new_passphrase_file: Option<PathBuf>,
    /// The new slot opens with this key file; made if it is not there.
    #[arg(long, value_name = "FILE")]
    new_key_file: Option<PathBuf>,
    /// The new slot opens with some of so many shares, which are written into `--shares-dir`.
    #[arg(long, value_name = "NUMBER", requires_all = ["threshold", "shares_dir"])]
    new_shares: Option<u8>,
    /// The new slot opens with what this TOML file names: a key in a token (made there if it is not), a key of
    /// another KMS, or a TPM.
    #[arg(long, value_name = "FILE")]
    new_root_token: Option<PathBuf>,
}

/// Runs the command.
pub(crate) fn run(arguments: Arguments) -> Result<(), String> {
    let (data_dir, flags) = arguments.opener.settings()?;
    let slots = Slots::at(data_dir.join("keyslots"));
    execute(&arguments.command, &slots, &Place { data_dir, flags })
}

/// Where the installation is, and what opens it.
pub(crate) struct Place {
    pub(crate) data_dir: PathBuf,
    pub(crate) flags: RootFlags,
}

fn execute(command: &Command, slots: &Slots, place: &Place) -> Result<(), String> {
    match command {
        Command::List { output } => list(&slots.list().map_err(said)?, *output),
        Command::Add(addition) => {
            let id = add(slots, place, addition)?;
            let found =
                json!({ "added": id.0, "sharesDir": addition.shares_dir.as_deref().map(shown) });
            addition.output.say(&found, |_| {
                crate::logging::say!("slot {} added", id.0);
                if let Some(dir) = &addition.shares_dir {
                    crate::logging::say!(
                        "the shares are in `{}`: give each to its keeper, and keep none there",
                        dir.display()
                    );
                }
            });
        }
        Command::Remove { slot, output } => {
            let key_file = place.key_file_of(slots, SlotId(*slot));
            let opener = [place.source()?];
            slots.remove(&opener, SlotId(*slot), &SystemRandom).map_err(said)?;
            if let Some(path) = &key_file {
                let failed = |source| SlotsError::Io { step: "remove", path: path.clone(), source };
                let removed = fs::remove_file(path).map_err(failed).map_err(said);
                removed.map_err(|error| format!("slot {slot} is removed, but: {error}"))?;
            }
            output.say(
                &json!({ "removed": slot, "removedKeyFile": key_file.as_deref().map(shown) }),
                |_| {
                    crate::logging::say!("slot {slot} removed");
                    if let Some(path) = &key_file {
                        crate::logging::say!(
                            "`{}` opened nothing else and is removed",
                            path.display()
                        );
                    }
                },
            );
        }
        Command::Test { output } => {
            let opened: Vec<u16> =
                slots.test(&place.source()?).map_err(said)?.into_iter().map(|id| id.0).collect();
            output.say(&json!({ "opens": opened }), |_| {
                opened.iter().for_each(|id| crate::logging::say!("slot {id} opens"));
            });
        }
    }
    Ok(())
}

/// A path as JSON has it.
fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// Shows the slots.
fn list(summary: &SlotsSummary, output: Output) {
    let slots = summary.slots.iter().map(|slot| {
        json!({
            "number": slot.id.0,
            "kind": kind(slot.kind),
            "createdAt": slot.created_at.map(Timestamp::iso8601),
            "label": slot.label,
        })
    });
    let version = summary.root_version.number();
    let kept = summary.kept.map(RootVersion::number);
    let slots = slots.collect::<Vec<_>>();
    let found = json!({ "rootKeyVersion": version, "keptVersion": kept, "slots": slots });
    output.say(&found, |_| {
        match kept {
            None => crate::logging::say!("root key version {version}"),
            Some(kept) => crate::logging::say!(
                "root key version {version}; version {kept} is kept until nothing is under it"
            ),
        }
        for slot in &summary.slots {
            let made = slot.created_at.map_or("-".to_owned(), |at| at.iso8601());
            let (id, kind) = (slot.id.0, kind(slot.kind));
            crate::logging::say!("{id:>3}  {kind:10}  {made:20}  {}", slot.label);
        }
    });
}

/// An error as one line.
#[expect(clippy::needless_pass_by_value, reason = "for `map_err`")]
pub(crate) fn said(error: SlotsError) -> String {
    chain(&error)
}

/// What opens a slot, for people.
pub(crate) fn kind(kind: SlotKind) -> String {
    match kind {
        SlotKind::Shares { threshold, count } => format!("{threshold} of {count} shares"),
        other => other.to_string(),
    }
}

/// Adds a slot.
fn add(slots: &Slots, place: &Place, addition: &Addition) -> Result<SlotId, String> {
    let opener = [place.source()?];
    let (label, now) = (addition.label.as_str(), SystemClock.now());
    let (Some(count), Some(threshold), Some(dir)) =
        (addition.new.new_shares, addition.threshold, &addition.shares_dir)
    else {
        let made = addition.new.source()?;
        let slot = NewSlot { source: &made, label, now };
        return slots.add(&opener, slot, &SystemRandom).map_err(said);
    };
    let scheme = ShareScheme { threshold, count };
    let hand_out = |shares: &[Share]| write_shares(dir, shares, &SystemRandom).map(drop);
    slots.add_shared(&opener, scheme, (label, now), &SystemRandom, hand_out).map_err(said)
}

impl Place {
    /// What opens a slot.
    pub(crate) fn source(&self) -> Result<SlotSource, String> {
        match root_of_trust(self.flags.clone())? {
            RootOfTrust::KeyFile => Ok(SlotSource::KeyFile(self.default_key_file())),
            RootOfTrust::KeyFileAt(path) => Ok(SlotSource::KeyFile(path)),
            RootOfTrust::PassphraseFile(path) => passphrase(&path).map_err(said),
            RootOfTrust::Holder(holder) => holder.open().map_err(said),
            RootOfTrust::ShareFiles(paths) => {
                let shares: Result<Vec<_>, _> = paths.iter().map(|path| read_share(path)).collect();
                Ok(SlotSource::Shares(shares.map_err(said)?.into()))
            }
            RootOfTrust::Shares(shares) => Ok(SlotSource::Shares(shares)),
            RootOfTrust::Sealed => Err(
                "the server starts sealed: give this command shares with `--share-file`, or what \
                     else opens a slot"
                    .to_owned(),
            ),
        }
    }

    fn default_key_file(&self) -> PathBuf {
        self.data_dir.join("root.key")
    }

    /// The key file in the data directory, if it opens `slot` and no other.
    fn key_file_of(&self, slots: &Slots, slot: SlotId) -> Option<PathBuf> {
        let path = self.default_key_file();
        // A link is somebody's own arrangement, and what it leads to is not ours.
        let is_file = fs::symlink_metadata(&path).is_ok_and(|metadata| metadata.is_file());
        // A file that opens nothing, or is no key file, is not this slot's.
        let opened = slots.test(&SlotSource::KeyFile(path.clone())).unwrap_or_default();
        (is_file && opened == [slot]).then_some(path)
    }
}

impl New {
    fn source(&self) -> Result<SlotSource, String> {
        if let Some(path) = &self.new_root_token {
            return root_holder(path)?.open().map_err(said);
        }
        match (&self.new_passphrase_file, &self.new_key_file) {
            (Some(path), _) => passphrase(path).map_err(said),
            (None, path) => Ok(SlotSource::KeyFile(path.clone().unwrap_or_default())),
        }
    }
}

/// The passphrase in a file.
pub(crate) fn passphrase(path: &Path) -> Result<SlotSource, SlotsError> {
    let phrase = read_passphrase(path)?;
    Ok(SlotSource::Passphrase { phrase, cost: PassphraseCost::STANDARD })
}
