//! Simple Storage Service.
//!
//! There is no plaintext mode: every object version, and every part of an upload, is sealed under
//! a data key of its own, and only its envelope says how that key is wrapped. No plaintext key is
//! cached: every read of an SSE-KMS object asks KMS again, so that a disabled key fails at once.

use api_s3 as api;
use engine::{Job, Route, Service, due_job, periodic_job, route, staged};

mod account;
mod acl;
mod bucket;
mod encryption;
mod lifecycle;
mod listing;
mod lock;
mod object;
mod removal;
mod upload;

mod access;
mod tables;

pub use crate::account::S3Control;
pub use crate::bucket::cors::BucketOrigins;
pub use crate::bucket::websites::BucketWebsites;
pub use crate::lock::clock::{LockTimeStatus, confirm_lock_time, lock_time};
pub use crate::object::events::{ObjectCreated, ObjectRemoved};
pub use crate::object::form_tagging::form_tagging;
pub use crate::tables::TABLES;
pub use removal::inventory::{StoredBlob, stored_blobs};
pub use removal::sweep::{accept_unnamed, references, sample_unnamed};

use crate::lifecycle::expire::LifecycleExpire;
use crate::lifecycle::scan::LifecycleScan;
use crate::lock::clock::LockTimeKeeper;
use crate::removal::deleted_bucket::DeletedBuckets;
use crate::removal::sweep::{Garbage, UnnamedBlobs};

/// How long files that no metadata names stay set aside, unless somebody says otherwise, in days.
const ORPHAN_RETENTION_DAYS: u32 = 30;

/// What new buckets are like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Profile {
    /// Today's defaults: ACLs off, Block Public Access on, SSE-C blocked.
    #[default]
    Aws2026,
    /// The defaults before 2023: Block Public Access off, SSE-C allowed.
    Compat,
}

/// The service.
#[derive(Debug)]
pub struct S3 {
    profile: Profile,
    orphan_retention_days: u32,
}

impl S3 {
    /// An S3 whose new buckets follow `profile`.
    #[must_use]
    pub const fn new(profile: Profile) -> Self {
        Self { profile, orphan_retention_days: ORPHAN_RETENTION_DAYS }
    }

    /// The same, where files that no metadata names stay set aside for `days`.
    #[must_use]
    pub const fn with_orphan_retention(self, days: u32) -> Self {
        Self { orphan_retention_days: days, ..self }
    }

    /// What new buckets are like.
    #[must_use]
    pub const fn profile(&self) -> Profile {
        self.profile
    }

    fn orphan_retention_seconds(&self) -> i64 {
        i64::from(self.orphan_retention_days).saturating_mul(24 * 3600)
    }
}

impl Service for S3 {
    const ROUTES: &'static [Route<Self>] = &[
        route::<Self, api::AbortMultipartUpload>(),
        route::<Self, api::CompleteMultipartUpload>(),
        staged::<Self, api::CopyObject>(),
        route::<Self, api::CreateBucket>(),
        staged::<Self, api::CreateMultipartUpload>(),
        route::<Self, api::DeleteBucket>(),
        route::<Self, api::DeleteBucketCors>(),
        route::<Self, api::DeleteBucketEncryption>(),
        route::<Self, api::DeleteBucketLifecycle>(),
        route::<Self, api::DeleteBucketOwnershipControls>(),
        route::<Self, api::DeleteBucketPolicy>(),
        route::<Self, api::DeleteBucketTagging>(),
        route::<Self, api::DeleteBucketWebsite>(),
        route::<Self, api::DeleteObject>(),
        route::<Self, api::DeleteObjectTagging>(),
        route::<Self, api::DeleteObjects>(),
        route::<Self, api::DeletePublicAccessBlock>(),
        route::<Self, api::GetBucketAccelerateConfiguration>(),
        route::<Self, api::GetBucketAcl>(),
        route::<Self, api::GetBucketCors>(),
        route::<Self, api::GetBucketEncryption>(),
        route::<Self, api::GetBucketLifecycleConfiguration>(),
        route::<Self, api::GetBucketLocation>(),
        route::<Self, api::GetBucketLogging>(),
        route::<Self, api::GetBucketNotificationConfiguration>(),
        route::<Self, api::GetBucketOwnershipControls>(),
        route::<Self, api::GetBucketPolicy>(),
        route::<Self, api::GetBucketPolicyStatus>(),
        route::<Self, api::GetBucketReplication>(),
        route::<Self, api::GetBucketRequestPayment>(),
        route::<Self, api::GetBucketTagging>(),
        route::<Self, api::GetBucketVersioning>(),
        route::<Self, api::GetBucketWebsite>(),
        route::<Self, api::GetObject>(),
        route::<Self, api::GetObjectAcl>(),
        route::<Self, api::GetObjectAttributes>(),
        route::<Self, api::GetObjectLegalHold>(),
        route::<Self, api::GetObjectLockConfiguration>(),
        route::<Self, api::GetObjectRetention>(),
        route::<Self, api::GetObjectTagging>(),
        route::<Self, api::GetPublicAccessBlock>(),
        route::<Self, api::HeadBucket>(),
        route::<Self, api::HeadObject>(),
        route::<Self, api::ListBuckets>(),
        route::<Self, api::ListMultipartUploads>(),
        route::<Self, api::ListObjectVersions>(),
        route::<Self, api::ListObjects>(),
        route::<Self, api::ListObjectsV2>(),
        route::<Self, api::ListParts>(),
        route::<Self, api::PutBucketAcl>(),
        route::<Self, api::PutBucketCors>(),
        route::<Self, api::PutBucketEncryption>(),
        route::<Self, api::PutBucketLifecycleConfiguration>(),
        route::<Self, api::PutBucketOwnershipControls>(),
        route::<Self, api::PutBucketPolicy>(),
        route::<Self, api::PutBucketTagging>(),
        route::<Self, api::PutBucketVersioning>(),
        route::<Self, api::PutBucketWebsite>(),
        staged::<Self, api::PutObject>(),
        route::<Self, api::PutObjectAcl>(),
        route::<Self, api::PutObjectLegalHold>(),
        route::<Self, api::PutObjectLockConfiguration>(),
        route::<Self, api::PutObjectRetention>(),
        route::<Self, api::PutObjectTagging>(),
        route::<Self, api::PutPublicAccessBlock>(),
        staged::<Self, api::UpdateObjectEncryption>(),
        staged::<Self, api::UploadPart>(),
        staged::<Self, api::UploadPartCopy>(),
    ];
    const JOBS: &'static [Job<Self>] = &[
        due_job::<Self, DeletedBuckets>(),
        due_job::<Self, Garbage>(),
        due_job::<Self, LifecycleExpire>(),
        periodic_job::<Self, LifecycleScan>(),
        periodic_job::<Self, LockTimeKeeper>(),
        periodic_job::<Self, UnnamedBlobs>(),
    ];
}
