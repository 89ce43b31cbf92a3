//! For whom destinations are told.

use engine::CallSource;
use names::{AccountId, Region};

/// The bucket that something is told of: destinations know it as `aws:SourceArn` and `aws:SourceAccount`.
#[derive(Debug, Clone)]
pub(crate) struct Origin {
    pub(crate) arn: String,
    pub(crate) account: AccountId,
    pub(crate) region: Region,
}

impl Origin {
    /// For which resource, and where, the service calls.
    pub(crate) fn whence(&self) -> (CallSource, Region) {
        let source = CallSource { arn: self.arn.clone(), account: self.account.clone() };
        (source, self.region.clone())
    }
}
