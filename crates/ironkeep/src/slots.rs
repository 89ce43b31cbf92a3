//! `ironkeep slots`: what opens the root key.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use envelope::PassphraseCost;
use envelope::random::SystemRandom;
use keyslots::{NewSlot, SlotId, SlotSource, Slots, SlotsError, read_passphrase};
use stdx::{Clock as _, SystemClock};

use crate::failure::chain;

pub(crate) const EXAMPLES: &str = "Examples:
  ironkeep slots list
  ironkeep slots add --new-passphrase-file /etc/ironkeep/passphrase --label 'paper in the safe'
  ironkeep slots remove --passphrase-file /etc/ironkeep/passphrase 1";

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// The server's data directory.
    #[arg(
        long,
        value_name = "DIR",
        env = "IRONKEEP_DATA_DIR",
        default_value = "./ironkeep-data",
        global = true
    )]
    data_dir: PathBuf,
    /// Open with the passphrase in this file, instead of the key file in the data directory.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_PASSPHRASE_FILE", global = true)]
    passphrase_file: Option<PathBuf>,
    /// Open with this key file.
    #[arg(
        long,
        value_name = "FILE",
        env = "IRONKEEP_KEY_FILE",
        global = true,
        conflicts_with = "passphrase_file"
    )]
    key_file: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Show the slots. Opens nothing.
    List,
    /// Add a slot; an existing one is opened for it.
    Add(Addition),
    /// Remove a slot, never the last; with it goes the key file in the data directory, if it is
    /// that slot's.
    Remove {
        /// Its number, as `list` shows it.
        slot: u16,
    },
    /// Say which slots open.
    Test,
}

#[derive(Debug, Args)]
struct Addition {
    #[command(flatten)]
    new: New,
    /// A name for the new slot, such as where its secret is kept.
    #[arg(long, value_name = "TEXT", default_value = "")]
    label: String,
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
}

/// Runs the command.
pub(crate) fn run(arguments: Arguments) -> Result<(), String> {
    execute(&arguments).map_err(|error| chain(&error))
}

#[expect(clippy::print_stdout, reason = "the command line's own output")]
fn execute(arguments: &Arguments) -> Result<(), SlotsError> {
    let slots = Slots::at(arguments.data_dir.join("keyslots"));
    match &arguments.command {
        Command::List => {
            let summary = slots.list()?;
            println!("root key version {}", summary.root_version.number());
            for slot in summary.slots {
                let made = slot.created_at.map_or("-".to_owned(), |at| at.iso8601());
                println!(
                    "{:>3}  {:10}  {made:20}  {}",
                    slot.id.0,
                    slot.kind.to_string(),
                    slot.label
                );
            }
        }
        Command::Add(addition) => {
            let made = addition.new.source()?;
            let slot = NewSlot { source: &made, label: &addition.label, now: SystemClock.now() };
            let id = slots.add(&[arguments.source()?], slot, &SystemRandom)?;
            println!("slot {} added", id.0);
        }
        Command::Remove { slot } => {
            let key_file = arguments.key_file_of(&slots, SlotId(*slot));
            slots.remove(&[arguments.source()?], SlotId(*slot), &SystemRandom)?;
            println!("slot {slot} removed");
            if let Some(path) = key_file {
                let failed = |source| SlotsError::Io { step: "remove", path: path.clone(), source };
                fs::remove_file(&path).map_err(failed)?;
                println!("`{}` opened nothing else and is removed", path.display());
            }
        }
        Command::Test => {
            for id in slots.test(&arguments.source()?)? {
                println!("slot {} opens", id.0);
            }
        }
    }
    Ok(())
}

impl Arguments {
    fn source(&self) -> Result<SlotSource, SlotsError> {
        match (&self.passphrase_file, &self.key_file) {
            (Some(path), _) => passphrase(path),
            (None, Some(path)) => Ok(SlotSource::KeyFile(path.clone())),
            (None, None) => Ok(SlotSource::KeyFile(self.default_key_file())),
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
    fn source(&self) -> Result<SlotSource, SlotsError> {
        match (&self.new_passphrase_file, &self.new_key_file) {
            (Some(path), _) => passphrase(path),
            (None, path) => Ok(SlotSource::KeyFile(path.clone().unwrap_or_default())),
        }
    }
}

fn passphrase(path: &Path) -> Result<SlotSource, SlotsError> {
    let phrase = read_passphrase(path)?;
    Ok(SlotSource::Passphrase { phrase, cost: PassphraseCost::STANDARD })
}
