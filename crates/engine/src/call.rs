//! What became of a request, for the shell around the engine: metrics and the access log.

use core::sync::atomic::{AtomicU64, Ordering};
use std::sync::Arc;

use identity::Caller;
use names::RequestId;
use wire::{AwsError, Body, OperationMeta, ServiceMeta};

use crate::request_log::RequestLog;

/// An answer and what it is the answer to.
#[derive(Debug)]
pub struct Answered {
    /// The answer.
    pub response: http::Response<Body>,
    /// What it answers.
    pub call: Call,
    /// The error that it says.
    pub refusal: Option<AwsError>,
    /// What is known of the request, where a bucket wants to know.
    pub log: Option<Box<RequestLog>>,
    /// The answer is a refusal that is only counted, or a page shown with one: no log tells of it.
    pub(crate) is_only_counted: bool,
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
pub(crate) struct KeyUses(Vec<(&'static OperationMeta, UseCounts)>);

/// The counts of one operation.
#[derive(Debug, Default)]
struct UseCounts {
    done: AtomicU64,
    /// Those refused, by the codes of [`REFUSALS`].
    refused: [AtomicU64; REFUSALS.len()],
}

/// The codes by which a use is refused for the state that the key is in.
const REFUSALS: [&str; 2] = ["DisabledException", "KMSInvalidStateException"];

impl KeyUses {
    /// For the operations among `all` that use keys.
    pub(crate) fn of(all: impl Iterator<Item = &'static OperationMeta>) -> Self {
        let mut uses: Vec<_> = all.filter(|meta| meta.uses_key).collect();
        uses.sort_by_key(|meta| meta.name);
        Self(uses.into_iter().map(|meta| (meta, UseCounts::default())).collect())
    }

    fn counts(&self, meta: &OperationMeta) -> Option<&UseCounts> {
        if !meta.uses_key {
            return None;
        }
        let index = self.0.binary_search_by_key(&meta.name, |(meta, _)| meta.name).ok()?;
        self.0.get(index).map(|(_, counts)| counts)
    }

    /// Counts a call of `meta` that went well.
    pub(crate) fn count(&self, meta: &OperationMeta) {
        if let Some(counts) = self.counts(meta) {
            counts.done.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Counts a call of `meta` that was refused with `code`, if that speaks of the state of a key;
    /// says whether it does.
    pub(crate) fn count_refusal(&self, meta: &OperationMeta, code: &str) -> bool {
        let Some(counts) = self.counts(meta) else { return false };
        let mut counters = REFUSALS.iter().zip(&counts.refused);
        let Some((_, counter)) = counters.find(|(it, _)| **it == code) else { return false };
        counter.fetch_add(1, Ordering::Relaxed);
        true
    }

    /// The operations with their counts.
    pub(crate) fn read(&self) -> impl Iterator<Item = (&'static str, u64)> + '_ {
        self.0.iter().map(|(meta, counts)| (meta.name, counts.done.load(Ordering::Relaxed)))
    }

    /// The operations and codes of refusals with their counts.
    pub(crate) fn read_refused(&self) -> impl Iterator<Item = (&'static str, &'static str, u64)> {
        self.0.iter().flat_map(|(meta, counts)| {
            let each = REFUSALS.iter().zip(&counts.refused);
            each.map(|(code, counter)| (meta.name, *code, counter.load(Ordering::Relaxed)))
        })
    }
}
