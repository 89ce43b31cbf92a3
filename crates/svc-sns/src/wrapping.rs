//! What contents lie under, as it is stored with a message.

use names::{AccountId, Region};
use serde::{Deserialize, Serialize};

/// What contents lie under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Sealing {
    /// A data key under the key that SNS owns.
    Owned(Owned),
    /// A data key of KMS.
    Kms(Wrapped),
}

/// A data key under the key that SNS owns for an account and region.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct Owned {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    /// Base64.
    pub(crate) data_key: String,
    /// The topic for which it was made: an ARN.
    pub(crate) topic_arn: String,
}

/// A data key as KMS gave it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct Wrapped {
    pub(crate) kms_key_arn: String,
    /// Base64.
    pub(crate) data_key: String,
    /// The encryption context: the topic to which the message was published.
    pub(crate) topic_arn: String,
    /// For whom it was made, and for whom it is opened.
    pub(crate) publisher: Publisher,
}

/// Who has published a message.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) enum Publisher {
    /// A user, a role or a root user: its ARN, without a session.
    Principal(String),
    /// A service, for a resource of an account.
    Service { name: String, source: Option<Source> },
}

/// For which resource a service calls.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct Source {
    pub(crate) arn: String,
    pub(crate) account: AccountId,
}
