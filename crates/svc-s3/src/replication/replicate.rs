//! Brings one version to one bucket, or what has changed about it: with the permissions of the role
//! that the source bucket's replication names. No request reaches it.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/setting-repl-config-perm-overview.html>

use std::collections::BTreeMap;

use api_s3::{CopyObject, CopyObjectOutput, CopyObjectRequest, SERVICE, errors};
use engine::{Access, Allowed, Ctx, Denial, Failure, Probe, StagedHandler, Touch, View, Writer};
use names::AccountId;
use tables::Reader;
use wire::{Category, Operation, OperationMeta};

use super::carry::{Carried, Journey, class_of};
use super::{BucketReplication, Progress, ReplicationState, Rule};
use crate::S3;
use crate::access::{bucket_access, object_access, with_request_tags};
use crate::bucket::find::find_bucket_anywhere;
use crate::bucket::{BucketRecord, Versioning};
use crate::lock::clock::lock_now;
use crate::lock::{Bypass, VersionLock, expect_lock, no_lock_here, peek_lock, put_lock};
use crate::object::answer::{AES256, note_bytes, note_mode};
use crate::object::copy::CopySource;
use crate::object::read::{Actions, ObjectRef};
use crate::object::versions::{Addition, Lookup, add_replica, find_object, peek_acl, put_acl};
use crate::object::{ShownMode, VersionRecord};
use crate::tables::{BUCKET_REPLICATIONS, VERSIONS, version_key};

/// Brings a version to a bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ReplicateObject;

impl Operation for ReplicateObject {
    type Input = CopyObjectRequest;
    type Output = CopyObjectOutput;
    const META: &'static OperationMeta = &REPLICATE_OBJECT;
}

static REPLICATE_OBJECT: OperationMeta = OperationMeta {
    method: CopyObject::META.method,
    uri: CopyObject::META.uri,
    category: Category::Data,
    durable_audit: true,
    input: CopyObject::META.input,
    output: CopyObject::META.output,
    new_input: CopyObject::META.new_input,
    new_output: CopyObject::META.new_output,
    ..OperationMeta::named(&SERVICE, "ReplicateObject", &["s3:ReplicateObject"])
};

/// A version, and where it is to go.
#[derive(Debug)]
pub(crate) struct Moved {
    source: BucketRecord,
    found: Lookup,
    /// The lock it has.
    lock: VersionLock,
    rule: Rule,
    progress: Progress,
    destination: BucketRecord,
}

impl StagedHandler<ReplicateObject> for S3 {
    type Touches = (Touch<Moved>, Option<Probe<()>>);
    /// The ciphertext, where there is none yet.
    type Staged = Option<Carried>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CopyObjectRequest,
    ) -> Result<Self::Touches, Failure> {
        let named = CopySource::parse(&input.copy_source)?;
        let source = find_bucket_anywhere(cx, &named.bucket, None).await?;
        let object = named.object();
        let found = find_object(cx.tx(), &source, object.key, object.version_id).await?;
        let version = version_of(&found).ok_or_else(errors::no_such_version)?.clone();
        let (rule, progress) = rule_of(cx, &source, object.key, &version, &input.bucket).await?;
        let owner = rule.destination.account.as_ref().map(AccountId::as_str);
        let destination = find_bucket_anywhere(cx, &input.bucket, owner).await?;
        cx.name_resource(&destination.object_arn(&input.key), &destination.account);
        let lock = peek_lock(cx.tx(), &source, object.key, &version).await?;
        let reads = reading(cx, &source, object, &version, &lock)?;
        let write = writing(cx, &destination, object.key, &version, &rule)?;
        let own = (rule.destination.owner_override && !version.is_delete_marker).then(|| {
            object_access(cx, "s3:ObjectOwnerOverrideToBucketOwner", &destination, object.key)
        });
        let tags = tagging(cx, (&source, object), &destination, &version)?;
        let moved = Moved { source, found, lock, rule, progress, destination };
        let touch = reads.into_iter().chain(own.transpose()?);
        let touch = touch.fold(Touch::new(moved, write), Touch::and);
        Ok((touch, tags))
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &CopyObjectRequest,
        (moved, _): &(Allowed<Moved>, Option<Result<Allowed<()>, Denial>>),
    ) -> Result<Option<Carried>, Failure> {
        let Moved { source, found, lock, rule, progress, destination } = &**moved;
        if destination.versioning != Versioning::Enabled {
            return Err(errors::invalid_request(
                "Destination bucket must have versioning enabled.",
            )
            .into());
        }
        if *lock != VersionLock::default() && destination.lock.is_none() {
            return Err(no_lock_here().into());
        }
        let version = version_of(found).ok_or_else(errors::no_such_version)?;
        let row = version_key(&destination.id, &input.key, version.sequence);
        if cx.tx().peek(&row).await?.is_some() {
            return Ok(None);
        }
        if *progress == Progress::Changed {
            // The replica was deleted for good: a change of its source does not bring it back.
            return Err(errors::no_such_version().into());
        }
        let Some(stored) = found.object() else { return Ok(None) };
        let journey = Journey { source, key: &input.key, stored, rule, destination };
        Ok(Some(Box::pin(Carried::bring(cx, journey)).await?))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CopyObjectRequest,
        (moved, tags): (Allowed<Moved>, Option<Result<Allowed<()>, Denial>>),
        staged: &Option<Carried>,
    ) -> Result<CopyObjectOutput, Failure> {
        let cx = &mut cx.writer(&moved);
        let key = input.key.as_str();
        let version = version_of(&moved.found).ok_or_else(errors::no_such_version)?;
        cx.audit.extra("versionId", version.version_id.clone());
        let brings_tags = tags.is_none_or(|verdict| verdict.is_ok());
        let row = version_key(&moved.destination.id, key, version.sequence);
        let present = Reader::get(cx, &row).await?;
        let present = present.map(|row| VERSIONS.decode(&row.value)).transpose()?;
        match (present, staged) {
            (Some(present), _) if present.version_id != version.version_id => {
                Err(errors::invalid_request("Another version has the place of this one.").into())
            }
            (Some(present), _) => {
                follow(cx, &moved, key, (version, brings_tags), present).await?;
                Ok(CopyObjectOutput::default())
            }
            (None, None) if !version.is_delete_marker => Err(errors::operation_aborted().into()),
            (None, carried) => {
                add(cx, &moved, key, brings_tags, carried.clone()).await?;
                Ok(CopyObjectOutput::default())
            }
        }
    }
}

fn version_of(found: &Lookup) -> Option<&VersionRecord> {
    match found {
        Lookup::Object(stored) => Some(&stored.version),
        Lookup::Marker(marker) => Some(&**marker),
        Lookup::Missing => None,
    }
}

/// The rule by which a version goes to `destination`, and how far it is.
async fn rule_of(
    cx: &mut View<'_>,
    source: &BucketRecord,
    key: &str,
    version: &VersionRecord,
    destination: &str,
) -> Result<(Rule, Progress), Failure> {
    let not_eligible = || errors::invalid_request("The object is not eligible for replication.");
    let rules: BucketReplication = BUCKET_REPLICATIONS
        .get(cx, &[&source.id])
        .await?
        .ok_or_else(errors::replication_configuration_not_found_error)?;
    let states = version.replication.as_ref();
    let progress = states.and_then(|state| {
        let ReplicationState { destinations, .. } = state;
        destinations.iter().find(|(name, _)| ***name == *destination).map(|(_, at)| *at)
    });
    let progress = progress.ok_or_else(not_eligible)?;
    let rule = rules.rule_to(destination, version.candidate(key));
    let rule = match progress {
        Progress::Changed => rule.or_else(|| rules.any_rule_to(destination)),
        _ => rule,
    };
    Ok((rule.ok_or_else(not_eligible)?.clone(), progress))
}

/// What the role has to be allowed at the source.
fn reading(
    cx: &View<'_>,
    source: &BucketRecord,
    object: ObjectRef<'_>,
    version: &VersionRecord,
    lock: &VersionLock,
) -> Result<Vec<Access>, Failure> {
    let on_object = |action| {
        Actions { newest: action, named: action }.access(cx, source, object, Some(version))
    };
    let mut accesses = vec![
        bucket_access(cx, "s3:GetReplicationConfiguration", source)?,
        on_object("s3:GetObjectVersionForReplication")?,
        on_object("s3:GetObjectVersionAcl")?,
    ];
    if version.is_delete_marker {
        accesses.push(bucket_access(cx, "s3:ListBucket", source)?);
    }
    if lock.retention.is_some() {
        accesses.push(on_object("s3:GetObjectRetention")?);
    }
    if lock.legal_hold.is_some() {
        accesses.push(on_object("s3:GetObjectLegalHold")?);
    }
    Ok(accesses)
}

/// What it has to be allowed at the destination.
fn writing(
    cx: &View<'_>,
    destination: &BucketRecord,
    key: &str,
    version: &VersionRecord,
    rule: &Rule,
) -> Result<Access, Failure> {
    if version.is_delete_marker {
        return object_access(cx, "s3:ReplicateDelete", destination, key);
    }
    let access = object_access(cx, "s3:ReplicateObject", destination, key)?;
    let key_id = "s3:x-amz-server-side-encryption-aws-kms-key-id";
    let mode = match &version.mode {
        ShownMode::SseC { .. } => {
            return Ok(access.key("s3:x-amz-server-side-encryption-customer-algorithm", AES256));
        }
        ShownMode::SseS3 => return Ok(access.key("s3:x-amz-server-side-encryption", AES256)),
        ShownMode::SseKms { .. } => "aws:kms",
        ShownMode::DsseKms { .. } => "aws:kms:dsse",
    };
    let access = access.key("s3:x-amz-server-side-encryption", mode);
    Ok(access.key_if(key_id, rule.destination.kms_key.clone()))
}

/// What it has to be allowed so that tags go along: without, the object goes without them.
fn tagging(
    cx: &View<'_>,
    (source, object): (&BucketRecord, ObjectRef<'_>),
    destination: &BucketRecord,
    version: &VersionRecord,
) -> Result<Option<Probe<()>>, Failure> {
    if version.is_delete_marker {
        return Ok(None);
    }
    let read = "s3:GetObjectVersionTagging";
    let read = Actions { newest: read, named: read }.access(cx, source, object, Some(version))?;
    let write = object_access(cx, "s3:ReplicateTags", destination, object.key)?;
    let write = with_request_tags(write, &version.tags);
    Ok(Some(Probe(Touch::new((), read).and(write))))
}

/// Adds the replica, or the delete marker.
async fn add(
    cx: &mut Writer<'_>,
    moved: &Moved,
    key: &str,
    brings_tags: bool,
    carried: Option<Carried>,
) -> Result<(), Failure> {
    let Moved { source, found, lock, rule, destination, .. } = moved;
    let version = version_of(found).ok_or_else(errors::no_such_version)?;
    let mut replica = VersionRecord {
        replication: Some(ReplicationState {
            replica_of: Some(source.name.clone()),
            destinations: BTreeMap::new(),
        }),
        manifest_rows: 0,
        has_acl: false,
        owner: None,
        access_tier: None,
        grants: None,
        ..version.clone()
    };
    let mut addition = Addition {
        version: replica.clone(),
        manifest: None,
        inline: None,
        lock: VersionLock::default(),
        acl: None,
    };
    if let (Some(stored), Some(carried)) = (found.object(), carried) {
        let Carried { object_id, mode, manifest, inline } = carried;
        if !brings_tags {
            replica.tags.clear();
        }
        replica.description.storage_class = class_of(stored, rule).map(ToOwned::to_owned);
        replica.owner = owner_of(moved, version);
        note_bytes(&mut cx.audit, replica.size, 0);
        note_mode(&mut cx.audit, &mode);
        let acl = acl_of(cx, moved, key, version).await?;
        let version = VersionRecord { object_id, mode, ..replica };
        addition = Addition { version, manifest: Some(manifest), inline, lock: *lock, acl };
    }
    add_replica(cx, destination, key, addition).await?;
    Ok(())
}

/// The account that owns a replica, where that is not the destination's: the source's, unless the
/// rule says otherwise.
fn owner_of(moved: &Moved, version: &VersionRecord) -> Option<AccountId> {
    let Moved { source, rule, destination, .. } = moved;
    let owner = version.owner_in(source);
    (!rule.destination.owner_override && *owner != destination.account).then(|| owner.clone())
}

/// The access control list of a replica, where that is not the private one.
async fn acl_of(
    cx: &Ctx,
    moved: &Moved,
    key: &str,
    version: &VersionRecord,
) -> Result<Option<crate::acl::list::AccessControlList>, Failure> {
    let Moved { source, rule, destination, .. } = moved;
    if rule.destination.owner_override || !destination.has_acls() {
        return Ok(None);
    }
    peek_acl(cx.tx(), source, key, version).await
}

/// Makes a replica like its source beside its bytes. Writes nothing where it is.
async fn follow(
    cx: &mut Writer<'_>,
    moved: &Moved,
    key: &str,
    (version, brings_tags): (&VersionRecord, bool),
    mut replica: VersionRecord,
) -> Result<(), Failure> {
    if version.is_delete_marker || replica.is_delete_marker {
        return Ok(());
    }
    let destination = &moved.destination;
    let lock = expect_lock(cx, destination, key, &replica).await?;
    if let Some(next) = next_lock(moved, lock, lock_now(cx).await?)? {
        put_lock(cx, destination, key, &replica, &next)?;
    }
    let acl = acl_of(cx, moved, key, version).await?;
    let has_other_acl = acl != peek_acl(cx.tx(), destination, key, &replica).await?;
    let has_other_tags = brings_tags && replica.tags != version.tags;
    if has_other_tags {
        replica.tags.clone_from(&version.tags);
    }
    if has_other_tags || has_other_acl {
        put_acl(cx, destination, key, &mut replica, acl.as_ref())?;
    }
    Ok(())
}

/// The lock that a replica is to have, where it has another. A retention never ends earlier for that.
fn next_lock(
    moved: &Moved,
    present: VersionLock,
    now: stdx::Timestamp,
) -> Result<Option<VersionLock>, Failure> {
    let Moved { lock, destination, .. } = moved;
    if destination.lock.is_none() || *lock == VersionLock::default() {
        return Ok(None);
    }
    let mut next = VersionLock { legal_hold: lock.legal_hold.or(present.legal_hold), ..present };
    if lock.retention.is_some() && lock.retention != present.retention {
        next = next.retained(lock.retention, now, Bypass::None)?;
    }
    Ok((next != present).then_some(next))
}
