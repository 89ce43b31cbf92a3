//! How much a bucket and an account hold: sums that are right after any crash, and quotas on them.
//!
//! A commit that adds, removes or changes a version writes a row beside it that says by how much the
//! sums change ([`note`]), and reads none: writers never wait for one another. A job adds these rows to
//! the sums ([`fold`]), each once. Versions of installations that are older than the sums are counted by
//! another job ([`fill`]): whether a version is in the sums is said by its own row, so nothing is counted
//! twice or left out, whatever is written meanwhile.

pub(crate) mod change;
pub(crate) mod fill;
pub(crate) mod fold;
pub(crate) mod full_count;
mod ops;
pub(crate) mod quota;
pub(crate) mod shown;
pub(crate) mod sums;

use engine::{Failure, Writer};

use crate::usage::change::Change;
use crate::usage::sums::{DELTAS, Holder, UsageDelta, delta_key};

/// Says with the commit of `cx` by how much the sums of a bucket change.
pub(crate) fn note(cx: &mut Writer<'_>, holder: Holder, change: Change) -> Result<(), Failure> {
    if change.is_nothing() {
        return Ok(());
    }
    let number: [u8; 16] = envelope::random::bytes(cx.random());
    let Holder { account, bucket_id, bucket } = holder;
    let delta = UsageDelta { account, bucket, change };
    cx.tx_mut().put(delta_key(&bucket_id, &number), DELTAS.encode(&delta)?);
    Ok(())
}
