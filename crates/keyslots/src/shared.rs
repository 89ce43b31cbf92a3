//! Slots that open with so many of some shares.

use envelope::shamir::split;
use envelope::{SlotKey, random};
use secret::Secret;
use stdx::{Random, Timestamp};

use crate::format::{SlotId, SlotKind};
use crate::share::{Share, ShareSet};
use crate::slots::{Sealing, seal_slot};
use crate::{SlotSource, Slots, SlotsError};

/// How many shares there are, and how many open the slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShareScheme {
    /// How many open it, at least 2.
    pub threshold: u8,
    /// How many there are.
    pub count: u8,
}

impl Slots {
    /// Adds a slot that opens with shares; `sources` open the root key. The shares go to `hand_out` before
    /// the file is written: where that fails nothing is changed. They are kept nowhere else.
    ///
    /// # Errors
    /// [`SlotsError::UnusableScheme`], those of `hand_out` and those of [`Slots::add`].
    pub fn add_shared(
        &self,
        sources: &[SlotSource],
        scheme: ShareScheme,
        (label, now): (&str, Timestamp),
        random: &dyn Random,
        hand_out: impl FnOnce(&[Share]) -> Result<(), SlotsError>,
    ) -> Result<SlotId, SlotsError> {
        let ShareScheme { threshold, count } = scheme;
        if threshold < 2 || count < threshold {
            return Err(SlotsError::UnusableScheme);
        }
        self.add_with(sources, random, |_, id, root| {
            let secret = Secret::new(random::bytes(random));
            let salt: [u8; 32] = random::bytes(random);
            let [salt_0, salt_1, salt_2, salt_3, ..] = salt;
            let set = ShareSet { slot: id, salt: [salt_0, salt_1, salt_2, salt_3], threshold };
            let shares = split(&secret, threshold, count, random)?;
            let shares: Vec<Share> = shares.into_iter().map(|share| Share { set, share }).collect();
            let kind = SlotKind::Shares { threshold, count };
            let key = SlotKey::from_shares(&secret, &salt)?;
            let held = Vec::new();
            let sealing = Sealing { id, kind, label, now, salt, held, key };
            let slot = seal_slot(sealing, root, random)?;
            hand_out(&shares)?;
            Ok(slot)
        })
    }
}
