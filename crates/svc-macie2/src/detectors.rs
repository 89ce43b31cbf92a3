//! What a job looks for, compiled once for all its steps.

use std::sync::{Arc, PoisonError};

use discovery::{Detector, Identifier, Limits, Scanner, identifiers};
use engine::{Failure, Writer};

use crate::Macie2;
use crate::custom::{CUSTOMS, custom_rules_failure};
use crate::job::JobRecord;
use crate::limits::OBJECT_BYTES;

/// What a job looks for.
#[derive(Debug)]
pub(crate) struct Prepared {
    job: String,
    pub(crate) scanner: Scanner,
}

/// The managed identifiers that a selector chooses.
pub(crate) fn chosen(selector: &str, ids: &[String]) -> Vec<&'static Identifier> {
    let is_named = |identifier: &&'static Identifier| ids.iter().any(|id| id == identifier.id);
    identifiers()
        .filter(|identifier| match selector {
            "ALL" => true,
            "EXCLUDE" => !is_named(identifier),
            "INCLUDE" => is_named(identifier),
            "NONE" => false,
            _ => identifier.is_recommended,
        })
        .collect()
}

impl Macie2 {
    /// What a job looks for.
    pub(crate) async fn prepared(
        &self,
        cx: &mut Writer<'_>,
        job: &JobRecord,
    ) -> Result<Arc<Prepared>, Failure> {
        let kept = self.prepared.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(kept) = kept.filter(|kept| kept.job == job.id) {
            return Ok(kept);
        }
        let mut customs = Vec::new();
        for id in &job.custom_ids {
            if let Some(custom) = CUSTOMS.get(cx, &[&job.account, &job.region, id]).await? {
                customs.push(custom.compiled().map_err(custom_rules_failure)?);
            }
        }
        let chosen = chosen(&job.selector, &job.managed_ids);
        let compiled = tokio::task::spawn_blocking(move || Detector::new(chosen, customs)).await;
        let detector = compiled.ok().and_then(Result::ok);
        let detector = detector
            .ok_or_else(|| Failure::Internal("the identifiers do not compile".to_owned()))?;
        let scanner = Scanner::new(Arc::new(detector), Limits::of_macie(OBJECT_BYTES));
        let prepared = Arc::new(Prepared { job: job.id.clone(), scanner });
        *self.prepared.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&prepared));
        Ok(prepared)
    }
}
