//! Simple Storage Service.
//!
//! There is no plaintext mode: every object version, and every part of an upload, is sealed under
//! a data key of its own, and only its envelope says how that key is wrapped. No plaintext key is
//! cached: every read of an SSE-KMS object asks KMS again, so that a disabled key fails at once.

use api_s3 as api;
use engine::{
    Consumer, EngineBuilder, Job, Route, Service, consumer, due_job, periodic_job, route, staged,
};
use sealed_blobs::Claims;

mod access_point;
mod account;
mod acl;
mod archive;
mod batch;
mod bucket;
mod configuration;
mod contents;
mod control;
mod encryption;
mod event_bridge;
mod inventory;
mod lifecycle;
mod listing;
mod lock;
mod logging;
mod notification;
mod object;
mod public_access;
mod removal;
mod replication;
mod rewrap;
mod tiering;
mod upload;
mod usage;

mod access;
mod class;
mod tables;

pub use crate::archive::events::{ObjectRestored, ObjectTransitioned, RestorePhase};
pub use crate::bucket::cors::BucketOrigins;
pub use crate::bucket::websites::BucketWebsites;
pub use crate::contents::{Contents, KmsKeys, read_contents};
pub use crate::control::S3Control;
pub use crate::lock::clock::{KeptLockTime, LockTimeStatus, confirm_lock_time, lock_time};
pub use crate::logging::buckets::LoggedBuckets;
pub use crate::object::events::{BucketEvent, EventFacts, ObjectCreated, ObjectRemoved};
pub use crate::object::form_tagging::form_tagging;
pub use crate::replication::backlog::{ReplicationBacklog, replication_backlog};
pub use crate::tables::{CLAIMS, TABLES};
pub use removal::inventory::stored_blobs;
pub use removal::names::names_of_blobs;
pub use usage::full_count::usage_differences;
pub use usage::sums::{UsageTotals, usage_totals};

use crate::archive::restore::{EndRestores, RestoreObjects};
use crate::event_bridge::ObjectEvents;
use crate::inventory::run::WriteInventories;
use crate::lifecycle::expire::LifecycleExpire;
use crate::lifecycle::scan::LifecycleScan;
use crate::lifecycle::transition::LifecycleTransition;
use crate::lock::clock::LockTimeKeeper;
use crate::logging::collect::AccessLogLines;
use crate::logging::deliver::DeliverLogs;
use crate::notification::collect::Notifications;
use crate::notification::deliver::SendNotices;
use crate::removal::deleted_bucket::DeletedBuckets;
use crate::removal::sweep::{Garbage, UnnamedBlobs};
use crate::replication::initiate::InitiateReplication;
use crate::replication::job::Replicate;
use crate::replication::replicate::ReplicateObject;
use crate::rewrap::job::RewrapBuckets;
use crate::tiering::access::TieringAccess;
use crate::tiering::scan::TieringScan;
use crate::usage::fill::UsageFill;
use crate::usage::fold::UsageSums;

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
    /// The share of AWS's times that a restore takes.
    restore_pace_percent: u8,
    /// Where each service says which blobs it names: what none names is swept.
    claims: &'static [Claims],
}

impl S3 {
    /// An S3 whose new buckets follow `profile`.
    #[must_use]
    pub const fn new(profile: Profile) -> Self {
        Self {
            profile,
            orphan_retention_days: ORPHAN_RETENTION_DAYS,
            restore_pace_percent: 100,
            claims: &[CLAIMS],
        }
    }

    /// The same beside other services that have blobs: `claims` are those of all of them.
    #[must_use]
    pub const fn with_claims(self, claims: &'static [Claims]) -> Self {
        Self { claims, ..self }
    }

    /// The same, where files that no metadata names stay set aside for `days`.
    #[must_use]
    pub const fn with_orphan_retention(self, days: u32) -> Self {
        Self { orphan_retention_days: days, ..self }
    }

    /// The same, where a restore from the archive takes `percent` of the time that it takes at AWS.
    #[must_use]
    pub const fn with_restore_pace(self, percent: u8) -> Self {
        Self { restore_pace_percent: percent, ..self }
    }

    /// What new buckets are like.
    #[must_use]
    pub const fn profile(&self) -> Profile {
        self.profile
    }

    /// How long a restore takes here that takes `seconds` at AWS.
    fn restore_seconds(&self, seconds: i64) -> i64 {
        seconds.saturating_mul(i64::from(self.restore_pace_percent)) / 100
    }

    fn orphan_retention_seconds(&self) -> i64 {
        i64::from(self.orphan_retention_days).saturating_mul(24 * 3600)
    }

    /// Adds the service. What its tables need is compiled in this crate, and not again where all services come together.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
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
        route::<Self, api::DeleteBucketAnalyticsConfiguration>(),
        route::<Self, api::DeleteBucketCors>(),
        route::<Self, api::DeleteBucketEncryption>(),
        route::<Self, api::DeleteBucketIntelligentTieringConfiguration>(),
        route::<Self, api::DeleteBucketInventoryConfiguration>(),
        route::<Self, api::DeleteBucketLifecycle>(),
        route::<Self, api::DeleteBucketMetricsConfiguration>(),
        route::<Self, api::DeleteBucketOwnershipControls>(),
        route::<Self, api::DeleteBucketPolicy>(),
        route::<Self, api::DeleteBucketReplication>(),
        route::<Self, api::DeleteBucketTagging>(),
        route::<Self, api::DeleteBucketWebsite>(),
        route::<Self, api::DeleteObject>(),
        route::<Self, api::DeleteObjectTagging>(),
        route::<Self, api::DeleteObjects>(),
        route::<Self, api::DeletePublicAccessBlock>(),
        route::<Self, api::GetBucketAccelerateConfiguration>(),
        route::<Self, api::GetBucketAcl>(),
        route::<Self, api::GetBucketAnalyticsConfiguration>(),
        route::<Self, api::GetBucketCors>(),
        route::<Self, api::GetBucketEncryption>(),
        route::<Self, api::GetBucketIntelligentTieringConfiguration>(),
        route::<Self, api::GetBucketInventoryConfiguration>(),
        route::<Self, api::GetBucketLifecycleConfiguration>(),
        route::<Self, api::GetBucketLocation>(),
        route::<Self, api::GetBucketLogging>(),
        route::<Self, api::GetBucketMetricsConfiguration>(),
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
        route::<Self, api::ListBucketAnalyticsConfigurations>(),
        route::<Self, api::ListBucketIntelligentTieringConfigurations>(),
        route::<Self, api::ListBucketInventoryConfigurations>(),
        route::<Self, api::ListBucketMetricsConfigurations>(),
        route::<Self, api::ListBuckets>(),
        route::<Self, api::ListMultipartUploads>(),
        route::<Self, api::ListObjectVersions>(),
        route::<Self, api::ListObjects>(),
        route::<Self, api::ListObjectsV2>(),
        route::<Self, api::ListParts>(),
        route::<Self, api::PutBucketAcl>(),
        route::<Self, api::PutBucketAnalyticsConfiguration>(),
        route::<Self, api::PutBucketCors>(),
        route::<Self, api::PutBucketEncryption>(),
        route::<Self, api::PutBucketIntelligentTieringConfiguration>(),
        route::<Self, api::PutBucketInventoryConfiguration>(),
        route::<Self, api::PutBucketLifecycleConfiguration>(),
        route::<Self, api::PutBucketLogging>(),
        route::<Self, api::PutBucketMetricsConfiguration>(),
        staged::<Self, api::PutBucketNotificationConfiguration>(),
        route::<Self, api::PutBucketOwnershipControls>(),
        route::<Self, api::PutBucketPolicy>(),
        route::<Self, api::PutBucketReplication>(),
        route::<Self, api::PutBucketRequestPayment>(),
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
        route::<Self, api::RestoreObject>(),
        staged::<Self, api::UpdateObjectEncryption>(),
        staged::<Self, api::UploadPart>(),
        staged::<Self, api::UploadPartCopy>(),
        // Of Ironkeep's own API: what is about the rows here.
        route::<Self, api_ironkeep::CancelRewrap>(),
        route::<Self, api_ironkeep::GetAccountUsage>(),
        route::<Self, api_ironkeep::GetBucketUsage>(),
        route::<Self, api_ironkeep::GetObjectProtection>(),
        route::<Self, api_ironkeep::GetRewrap>(),
        route::<Self, api_ironkeep::ListBucketUsage>(),
        route::<Self, api_ironkeep::ListRewraps>(),
        route::<Self, api_ironkeep::ListVersionsUnderKey>(),
        route::<Self, api_ironkeep::ListVersionsUnderOtherKeys>(),
        route::<Self, api_ironkeep::PutAccountQuota>(),
        route::<Self, api_ironkeep::PutBucketQuota>(),
        route::<Self, api_ironkeep::StartRewrap>(),
    ];
    const CONSUMERS: &'static [Consumer<Self>] = &[
        consumer::<Self, AccessLogLines>(),
        consumer::<Self, Notifications>(),
        consumer::<Self, ObjectEvents>(),
        consumer::<Self, TieringAccess>(),
    ];
    const INTERNAL: &'static [Route<Self>] =
        &[route::<Self, InitiateReplication>(), staged::<Self, ReplicateObject>()];
    const JOBS: &'static [Job<Self>] = &[
        due_job::<Self, DeletedBuckets>(),
        due_job::<Self, DeliverLogs>(),
        due_job::<Self, EndRestores>(),
        due_job::<Self, Garbage>(),
        due_job::<Self, LifecycleExpire>(),
        due_job::<Self, LifecycleTransition>(),
        due_job::<Self, Replicate>(),
        due_job::<Self, RestoreObjects>(),
        due_job::<Self, RewrapBuckets>(),
        due_job::<Self, SendNotices>(),
        due_job::<Self, UsageSums>(),
        due_job::<Self, WriteInventories>(),
        periodic_job::<Self, LifecycleScan>(),
        periodic_job::<Self, LockTimeKeeper>(),
        periodic_job::<Self, TieringScan>(),
        periodic_job::<Self, UnnamedBlobs>(),
        periodic_job::<Self, UsageFill>(),
    ];
}
