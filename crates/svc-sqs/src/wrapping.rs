//! What contents lie under, as it is stored with a message.

use names::{AccountId, Region};
use serde::{Deserialize, Serialize};

/// What contents lie under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Sealing {
    /// A data key under the key that SQS owns.
    Owned(Owned),
    /// A data key of KMS.
    Kms(Wrapped),
}

/// A data key under the key that SQS owns for an account and region.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct Owned {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    /// What it is bound to, base64.
    pub(crate) data_key: String,
    /// The queue for which it was made: an ARN.
    pub(crate) queue_arn: String,
}

/// A data key as KMS gave it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct Wrapped {
    pub(crate) kms_key_arn: String,
    /// Base64.
    pub(crate) data_key: String,
    /// The encryption context: the queue to which the message was sent, wherever it is now.
    pub(crate) queue_arn: String,
}
