//! What became of a request, for the shell around the engine: metrics and the access log.

use core::sync::atomic::{AtomicU64, Ordering};
use std::sync::Arc;

use identity::Caller;
use names::RequestId;
use wire::{AwsError, Body, OperationMeta, ServiceMeta};

/// An answer and what it is the answer to.
#[derive(Debug)]
pub struct Answered {
    /// The answer.
    pub response: http::Response<Body>,
    /// What it answers.
    pub call: Call,
    /// The error that it says.
    pub refusal: Option<AwsError>,
}

/// One call from outside.
#[derive(Debug, Clone)]
pub struct Call {
    /// The request id that the answer and the record carry.
    pub request_id: RequestId,
    /// The service, where it was recognised.
    pub service: Option<&'static ServiceMeta>,
    /// The operation, where it exists.
    pub operation: Option<&'static OperationMeta>,
    /// The code of the error that was answered.
    pub error: Option<String>,
    /// Who called.
    pub caller: Arc<Caller>,
    /// The request was signed, and the signature or the credential did not hold.
    pub is_failed_sign_in: bool,
}

impl Call {
    /// A call of `operation` that ended with `error`.
    pub(crate) fn of(
        operation: &'static OperationMeta,
        request_id: &RequestId,
        caller: &Arc<Caller>,
        error: Option<&AwsError>,
    ) -> Self {
        Self {
            request_id: request_id.clone(),
            service: Some(operation.service),
            operation: Some(operation),
            error: error.map(|error| error.code().to_owned()),
            caller: Arc::clone(caller),
            is_failed_sign_in: false,
        }
    }
}

/// Counts the uses of KMS keys, also those by other services on behalf of a caller.
#[derive(Debug)]
pub(crate) struct KeyUses(Vec<(&'static OperationMeta, AtomicU64)>);

impl KeyUses {
    /// For the operations among `all` that use keys.
    pub(crate) fn of(all: impl Iterator<Item = &'static OperationMeta>) -> Self {
        let mut uses: Vec<_> = all.filter(|meta| meta.uses_key).collect();
        uses.sort_by_key(|meta| meta.name);
        Self(uses.into_iter().map(|meta| (meta, AtomicU64::new(0))).collect())
    }

    /// Counts a call of `meta` that went well.
    pub(crate) fn count(&self, meta: &OperationMeta) {
        if !meta.uses_key {
            return;
        }
        let Ok(index) = self.0.binary_search_by_key(&meta.name, |(meta, _)| meta.name) else {
            return;
        };
        if let Some((_, counter)) = self.0.get(index) {
            counter.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// The operations with their counts.
    pub(crate) fn read(&self) -> impl Iterator<Item = (&'static str, u64)> + '_ {
        self.0.iter().map(|(meta, counter)| (meta.name, counter.load(Ordering::Relaxed)))
    }
}
