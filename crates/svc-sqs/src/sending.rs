//! What a send has besides its messages: the key they are sealed under, and whom it rings for.

use std::collections::BTreeSet;

use engine::{Ctx, Failure, NamedGuard};

use crate::Sqs;
use crate::arrivals::Ring;
use crate::queue::QueueRecord;
use crate::sealing::Sealer;
use crate::settings::Encryption;

/// A send under way.
#[derive(Debug)]
pub struct Sending {
    pub(crate) sealer: Sealer,
    /// What the queue's messages lay under when it was sealed.
    pub(crate) encryption: Encryption,
    /// INVARIANT: it stands before the locks, so that who waits for a group finds what was sent.
    pub(crate) ring: Ring,
    _groups: Vec<NamedGuard>,
}

impl Sending {
    /// Begins to send to these groups of `queue`.
    ///
    /// # Errors
    /// KMS's refusals in our words.
    pub(crate) async fn begin(
        service: &Sqs,
        cx: &mut Ctx,
        queue: &QueueRecord,
        groups: BTreeSet<String>,
    ) -> Result<Self, Failure> {
        let sealer = Sealer::begin(cx, &service.data_keys, queue).await?;
        let ring = service.arrivals.ring();
        let groups = service.group_locks.take(&queue.home, groups).await;
        let encryption = queue.settings.encryption.clone();
        Ok(Self { sealer, encryption, ring, _groups: groups })
    }
}
