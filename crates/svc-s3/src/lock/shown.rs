//! What a lock shows in the headers of its object: retention and legal hold, each to who may read it.

use api_s3::{ObjectLockMode, ShownObject};
use engine::{Allowed, Ctx, Denial, Failure, Judge, Probe, Touch, Touches, View};

use crate::access::object_access;
use crate::bucket::BucketRecord;
use crate::lock::{RetentionMode, peek_lock};
use crate::object::VersionRecord;

/// The questions whether the caller may see retention and legal hold; none in a bucket without locks.
#[derive(Debug)]
pub struct LockProbes {
    retention: Option<Probe<()>>,
    legal_hold: Option<Probe<()>>,
}

/// What came of them.
#[derive(Debug)]
pub struct LockVerdicts {
    retention: bool,
    legal_hold: bool,
}

impl LockProbes {
    /// The questions for an object of `bucket`.
    pub(crate) fn declare(
        cx: &View<'_>,
        bucket: &BucketRecord,
        key: &str,
    ) -> Result<Self, Failure> {
        if bucket.lock.is_none() {
            return Ok(Self { retention: None, legal_hold: None });
        }
        let probe = |action: &'static str| -> Result<Option<Probe<()>>, Failure> {
            Ok(Some(Probe(Touch::new((), object_access(cx, action, bucket, key)?))))
        };
        let retention = probe("s3:GetObjectRetention")?;
        Ok(Self { retention, legal_hold: probe("s3:GetObjectLegalHold")? })
    }
}

impl Touches for LockProbes {
    type Allowed = LockVerdicts;

    fn decide(self, judge: &mut Judge<'_>) -> Result<LockVerdicts, Denial> {
        let is_yes = |verdict: Option<Result<Allowed<()>, Denial>>| matches!(verdict, Some(Ok(_)));
        Ok(LockVerdicts {
            retention: is_yes(self.retention.decide(judge)?),
            legal_hold: is_yes(self.legal_hold.decide(judge)?),
        })
    }
}

impl LockVerdicts {
    /// Adds to the headers of a version what of its lock the caller may see.
    pub(crate) async fn show(
        &self,
        cx: &Ctx,
        bucket: &BucketRecord,
        (key, version): (&str, &VersionRecord),
        headers: &mut ShownObject,
    ) -> Result<(), Failure> {
        if !self.retention && !self.legal_hold {
            return Ok(());
        }
        let lock = peek_lock(cx.tx(), bucket, key, version).await?;
        if let Some(retention) = lock.retention.filter(|_| self.retention) {
            headers.object_lock_mode = Some(match retention.mode {
                RetentionMode::Governance => ObjectLockMode::Governance,
                RetentionMode::Compliance => ObjectLockMode::Compliance,
            });
            headers.object_lock_retain_until_date = Some(retention.until());
        }
        if self.legal_hold {
            headers.object_lock_legal_hold_status = lock.shown_hold();
        }
        Ok(())
    }
}
