//! `ironkeep root rotate`: another root key, in every slot whose secret is at hand.

use std::path::PathBuf;

use clap::Args;
use envelope::random::SystemRandom;
use keyslots::{RotatedRoot, RotationTerms, Share, SlotSource, SlotSummary, Slots, read_share};
use serde_json::{Value, json};
use stdx::{Clock as _, SystemClock, Timestamp};

use crate::output::Output;
use crate::root_holder_settings::root_holder;
use crate::serve::Opener;
use crate::slots::{Place, kind, passphrase, said};

pub(crate) const EXAMPLES: &str = "Examples:
  ironkeep root rotate --data-dir /var/lib/ironkeep
  ironkeep root rotate --keep-passphrase-file /media/safe/passphrase
  ironkeep root rotate --end-sessions --drop-other-slots

A slot keeps its number, its label and its secret, which has to be given: that of one slot as for
`ironkeep slots`, that of each other one with `--keep-...`. Slots whose secret is not given are named, and
nothing is done, unless `--drop-other-slots` says that they go.

The server may run meanwhile, and has the new root key from its next start on. It then writes anew what is
under the old one (job `root-rotation`; `ironkeep status` says how far it is), and destroys the old one when
nothing is under it and no session token that it sealed is good any more, after 36 hours. Where the old
root key may be known to others, `--end-sessions` does not wait for these.";

/// The longest life of a session token.
const SESSION_MS: i64 = 36 * 60 * 60 * 1_000;

#[derive(Debug, Args)]
pub(crate) struct Rotate {
    #[command(flatten)]
    opener: Opener,
    /// Keep the slot of this key file too; repeatable.
    #[arg(long, value_name = "FILE")]
    keep_key_file: Vec<PathBuf>,
    /// Keep the slot of the passphrase in this file too; repeatable.
    #[arg(long, value_name = "FILE")]
    keep_passphrase_file: Vec<PathBuf>,
    /// Keep the slot of the token, the KMS or the TPM that this TOML file names too; repeatable.
    #[arg(long, value_name = "FILE")]
    keep_root_token: Vec<PathBuf>,
    /// Keep the slot of the shares in these files too; repeatable.
    #[arg(long, value_name = "FILE", value_delimiter = ',')]
    keep_share_file: Vec<PathBuf>,
    /// Remove the slots whose secret is not given.
    #[arg(long)]
    drop_other_slots: bool,
    /// Destroy the old root key as soon as nothing is under it, and with it every session, and whatever else
    /// was handed out under seal: tokens between pages, for imports, of grants.
    #[arg(long)]
    end_sessions: bool,
    #[command(flatten)]
    output: Output,
}

/// Runs the command.
pub(crate) fn run(arguments: Rotate) -> Result<(), String> {
    let (more, output) = (arguments.more()?, arguments.output);
    let now = SystemClock.now();
    let kept_ms = if arguments.end_sessions { 0 } else { SESSION_MS };
    let terms = RotationTerms {
        drops_other_slots: arguments.drop_other_slots,
        kept_until: Timestamp::from_unix_ms(now.unix_ms().saturating_add(kept_ms)),
    };
    let (data_dir, flags) = arguments.opener.settings()?;
    let slots = Slots::at(data_dir.join("keyslots"));
    let mut sources = vec![Place { data_dir, flags }.source()?];
    sources.extend(more);
    let RotatedRoot { version, slots, dropped } =
        slots.rotate(&sources, terms, &SystemRandom).map_err(said)?;
    let numbers = |slots: &[SlotSummary]| slots.iter().map(|slot| slot.id.0).collect::<Vec<u16>>();
    let found: Value = json!({
        "rootKeyVersion": version.number(),
        "slots": numbers(&slots),
        "removedSlots": numbers(&dropped),
    });
    output.say(&found, |_| {
        crate::logging::say!("root key version {}", version.number());
        slots.iter().for_each(|slot| tell(slot, "opens it"));
        dropped.iter().for_each(|slot| tell(slot, "is removed"));
        crate::logging::say!(
            "start the server, or start it again: it writes anew what is under version {}, and destroys that \
             one then. Copies of the old key slots file, in backups too, open the old one for ever",
            version.number().saturating_sub(1)
        );
    });
    Ok(())
}

fn tell(slot: &SlotSummary, what: &str) {
    match slot.label.as_str() {
        "" => crate::logging::say!("slot {} ({}) {what}", slot.id, kind(slot.kind)),
        label => crate::logging::say!("slot {} ({}, `{label}`) {what}", slot.id, kind(slot.kind)),
    }
}

impl Rotate {
    /// What opens the other slots that are kept.
    fn more(&self) -> Result<Vec<SlotSource>, String> {
        let mut sources = Vec::new();
        sources.extend(self.keep_key_file.iter().cloned().map(SlotSource::KeyFile));
        for path in &self.keep_passphrase_file {
            sources.push(passphrase(path).map_err(said)?);
        }
        for path in &self.keep_root_token {
            sources.push(root_holder(path)?.open().map_err(said)?);
        }
        let mut sets: Vec<Vec<Share>> = Vec::new();
        for path in &self.keep_share_file {
            let share = read_share(path).map_err(said)?;
            let is_same = |set: &&mut Vec<Share>| set.iter().all(|it| it.set() == share.set());
            match sets.iter_mut().find(is_same) {
                Some(set) => set.push(share),
                None => sets.push(vec![share]),
            }
        }
        sources.extend(sets.into_iter().map(|set| SlotSource::Shares(set.into())));
        Ok(sources)
    }
}
