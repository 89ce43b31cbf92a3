//! What a test may ask of an engine whose store forgets everything: to let pass, and tell, what would be
//! denied, and to answer calls with faults. Decision 54 says why this is safe: who puts an engine together
//! gives it controls or does not, and without them nothing of this exists.

use core::sync::atomic::{AtomicBool, Ordering};
use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use stdx::Timestamp;
use wire::{AwsError, OperationMeta};

use crate::failure::Denial;
use crate::public_error::{internal, throttled, unavailable};

/// The most denials that are kept; the oldest go first.
pub const DENIALS_MAX: usize = 1000;

/// The most faults that are set at a time.
pub const FAULTS_MAX: usize = 100;

/// A denial that was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldDenial {
    /// When.
    pub at: Timestamp,
    /// Whose call it was, by ARN or name.
    pub principal: String,
    /// The operation, `s3:GetObject`.
    pub operation: String,
    /// AWS's sentence.
    pub text: String,
    /// Whether the call was let pass.
    pub is_overlooked: bool,
}

/// How a call fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// It is one call too many: clients wait and try again.
    Throttle,
    /// Something failed inside.
    Internal,
    /// The service cannot be reached for a while.
    Unavailable,
}

/// Calls that are to fail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The operation, `s3:GetObject`, or `kms:*`.
    pub operation: String,
    /// How.
    pub kind: FaultKind,
    /// How many more.
    pub count: u32,
}

/// The controls of one engine.
#[derive(Debug, Default)]
pub struct TestControls {
    is_soft: AtomicBool,
    denials: Mutex<VecDeque<ToldDenial>>,
    faults: Mutex<Vec<Fault>>,
}

fn entered<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // What is kept is whole after each step.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl TestControls {
    /// Whether what would be denied passes.
    #[must_use]
    pub fn is_soft(&self) -> bool {
        self.is_soft.load(Ordering::Relaxed)
    }

    /// Has what would be denied pass, or be denied again.
    pub fn set_soft(&self, is_soft: bool) {
        self.is_soft.store(is_soft, Ordering::Relaxed);
    }

    /// The denials so far, oldest first.
    #[must_use]
    pub fn denials(&self) -> Vec<ToldDenial> {
        entered(&self.denials).iter().cloned().collect()
    }

    /// Forgets the denials.
    pub fn forget_denials(&self) {
        entered(&self.denials).clear();
    }

    /// The faults that are still to come.
    #[must_use]
    pub fn faults(&self) -> Vec<Fault> {
        entered(&self.faults).clone()
    }

    /// Sets the faults that are to come, instead of those that were.
    ///
    /// # Errors
    /// The limit, where there are more.
    pub fn set_faults(&self, faults: Vec<Fault>) -> Result<(), usize> {
        if faults.len() > FAULTS_MAX {
            return Err(FAULTS_MAX);
        }
        *entered(&self.faults) = faults;
        Ok(())
    }

    /// Keeps a denial.
    pub(crate) fn tell(&self, denial: ToldDenial) {
        let mut denials = entered(&self.denials);
        if denials.len() >= DENIALS_MAX {
            denials.pop_front();
        }
        denials.push_back(denial);
    }

    /// The fault that a call of `meta` ends with now, if one is set.
    pub(crate) fn fault_of(&self, meta: &OperationMeta) -> Option<AwsError> {
        let mut faults = entered(&self.faults);
        let is_meant = |fault: &Fault| {
            let (service, name) = fault.operation.split_once(':').unwrap_or_default();
            service == meta.service.name && (name == "*" || name == meta.name)
        };
        let at = faults.iter().position(is_meant)?;
        let fault = faults.get_mut(at)?;
        fault.count = fault.count.saturating_sub(1);
        let (kind, is_last) = (fault.kind, fault.count == 0);
        if is_last {
            faults.remove(at);
        }
        Some(error_of(kind, meta))
    }
}

/// The operation of `meta` as faults and denials name it.
pub(crate) fn operation_name(meta: &OperationMeta) -> String {
    format!("{}:{}", meta.service.name, meta.name)
}

/// What a service says of a fault.
fn error_of(kind: FaultKind, meta: &OperationMeta) -> AwsError {
    match kind {
        FaultKind::Internal => internal(meta.service),
        FaultKind::Unavailable => unavailable(meta.service),
        FaultKind::Throttle => throttled(meta),
    }
}

/// What a judge does with denials in soft mode.
#[derive(Debug, Default)]
pub(crate) struct Overlooked {
    /// Denials that are let pass.
    pub(crate) denials: Vec<Denial>,
    /// A question is asked whose answer may well be no.
    pub(crate) is_asking: bool,
}

#[cfg(test)]
mod tests;
