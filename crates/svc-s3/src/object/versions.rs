//! The versions of a key: finding one, adding one, removing one, and keeping the row that listings
//! read (`s3.current`) true.

use std::sync::Arc;

use api_s3::errors;
use bytes::Bytes;
use engine::{Ctx, Failure, Writer};
use envelope::ObjectPlace;
use policy::AclGrant;
use sealed_blobs::Tier;
use store::{Range, Tx};
use tables::Reader;

use crate::acl::list::AccessControlList;
use crate::bucket::{BucketRecord, Versioning};
use crate::class::{INTELLIGENT_TIERING, tier_of};
use crate::lock::clock::begins_at;
use crate::lock::{Unlocked, VersionLock, add_lock};
use crate::object::conditions::WriteConditions;
use crate::object::events;
use crate::object::manifest;
use crate::object::marks::{mark_changed, mark_new};
use crate::object::version_id::{self, VersionName};
use crate::object::{CurrentRecord, Location, Manifest, NULL_VERSION, VersionRecord};
use crate::removal::garbage::{Garbage, claim};
use crate::tables::{
    ACCOUNT_BLOCKS, CURRENT, OBJECT_ACLS, VERSIONS, body_key, current_key, object_acl_key,
    restore_key, tier_access_key, version_key, versions_of_key,
};
use crate::usage;
use crate::usage::change::{Change, Sign};

/// Versions looked through at a time for the one called `null`.
const SCAN_ROWS: usize = 200;

/// How often a read starts over because the version it found was replaced meanwhile.
const READ_ATTEMPTS_MAX: usize = 16;

/// A version with everything needed to read it.
#[derive(Debug)]
pub(crate) struct Stored {
    pub(crate) version: VersionRecord,
    pub(crate) manifest: Manifest,
    /// The ciphertext, if it is in a row.
    pub(crate) inline: Option<Bytes>,
}

impl Stored {
    /// What its ciphertext is bound to: itself, unless it is a replica.
    pub(crate) fn place<'a>(&'a self, bucket: &'a BucketRecord, key: &'a str) -> ObjectPlace<'a> {
        let bound_to = self.manifest.bound_to.as_ref();
        ObjectPlace {
            bucket_id: bound_to.map_or(&bucket.id, |it| &it.bucket_id),
            key,
            version_id: bound_to.map_or(&self.version.object_id, |it| &it.object_id),
        }
    }
}

/// What a request for an object finds.
#[derive(Debug)]
pub(crate) enum Lookup {
    /// The object, or the version asked for.
    Object(Box<Stored>),
    /// A delete marker: the newest version, or the version asked for.
    Marker(Box<VersionRecord>),
    /// Nothing under this key, or not this version.
    Missing,
}

impl Lookup {
    /// The version, if it is an object.
    pub(crate) fn object(&self) -> Option<&Stored> {
        match self {
            Self::Object(stored) => Some(stored),
            Self::Marker(_) | Self::Missing => None,
        }
    }
}

/// The newest version of `key`, or the one asked for, with what is needed to read it. Nothing read
/// here is expected at a commit: the ciphertext of a version does not change, and one that vanished or
/// got another key meanwhile is looked for again.
pub(crate) async fn find_object(
    tx: &Tx,
    bucket: &BucketRecord,
    key: &str,
    version_id: Option<&str>,
) -> Result<Lookup, Failure> {
    for _ in 0..READ_ATTEMPTS_MAX {
        let Some(version) = peek_version(tx, bucket, key, version_id).await? else {
            return Ok(Lookup::Missing);
        };
        if version.is_delete_marker {
            return Ok(Lookup::Marker(Box::new(version)));
        }
        let manifest = match manifest::peek(tx, &bucket.id, &version).await {
            // With another key the manifest may have another number of rows.
            Err(_) if is_rewritten(tx, bucket, key, &version).await? => continue,
            found => found?,
        };
        if let Some(manifest) = manifest
            && let Some(inline) = peek_inline(tx, &manifest).await?
        {
            return Ok(Lookup::Object(Box::new(Stored { version, manifest, inline })));
        }
    }
    Err(Failure::Internal("a version has no manifest".into()))
}

/// Whether the manifest of a version has another number of rows by now.
async fn is_rewritten(
    tx: &Tx,
    bucket: &BucketRecord,
    key: &str,
    version: &VersionRecord,
) -> Result<bool, Failure> {
    let row = tx.peek(&version_key(&bucket.id, key, version.sequence)).await?;
    let present = row.map(|row| VERSIONS.decode(&row.value)).transpose()?;
    Ok(present.is_none_or(|present| present.manifest_rows != version.manifest_rows))
}

/// The newest version of `key`, or the one asked for, with the access control list that it has.
pub(crate) async fn peek_version(
    tx: &Tx,
    bucket: &BucketRecord,
    key: &str,
    version_id: Option<&str>,
) -> Result<Option<VersionRecord>, Failure> {
    let mut found = peek_row(tx, bucket, key, version_id).await?;
    if let Some(version) = &mut found
        && version.has_acl
    {
        version.grants = Box::pin(peek_grants(tx, bucket, key, version)).await?;
    }
    Ok(found)
}

/// The access control list of a version; none where it has the private one, or lists do not count.
pub(crate) async fn peek_acl(
    tx: &Tx,
    bucket: &BucketRecord,
    key: &str,
    version: &VersionRecord,
) -> Result<Option<AccessControlList>, Failure> {
    if !version.has_acl || !bucket.has_acls() {
        return Ok(None);
    }
    let row = tx.peek(&object_acl_key(&bucket.id, key, version.sequence)).await?;
    Ok(row.map(|row| OBJECT_ACLS.decode(&row.value)).transpose()?)
}

/// The grants of a version's access control list that count: not those to the public where the
/// account ignores them. A list that is not there grants nothing.
async fn peek_grants(
    tx: &Tx,
    bucket: &BucketRecord,
    key: &str,
    version: &VersionRecord,
) -> Result<Option<Arc<[AclGrant]>>, Failure> {
    let Some(list) = peek_acl(tx, bucket, key, version).await? else { return Ok(None) };
    if list.is_public() {
        let row = tx.peek(&ACCOUNT_BLOCKS.key(&[&bucket.account])).await?;
        let block = row.map(|row| ACCOUNT_BLOCKS.decode(&row.value)).transpose()?;
        if block.is_some_and(|switches| switches.ignore_public_acls) {
            let judged = list.judged();
            let counted = judged.iter().filter(|grant| !grant.grantee.is_public());
            return Ok(Some(counted.cloned().collect()));
        }
    }
    Ok(Some(list.judged()))
}

async fn peek_row(
    tx: &Tx,
    bucket: &BucketRecord,
    key: &str,
    version_id: Option<&str>,
) -> Result<Option<VersionRecord>, Failure> {
    let Some(text) = version_id else {
        let newest = Range::within(&versions_of_key(&bucket.id, key).build(), 1);
        let entries = tx.peek_range(&newest).await?;
        return Ok(entries.first().map(|entry| VERSIONS.decode(&entry.row.value)).transpose()?);
    };
    let sequence = match version_id::parse(text)? {
        VersionName::Null => return peek_null(tx, bucket, key).await,
        VersionName::Sequence(sequence) => sequence,
    };
    let row = tx.peek(&version_key(&bucket.id, key, sequence)).await?;
    let version = row.map(|row| VERSIONS.decode(&row.value)).transpose()?;
    Ok(version.filter(|version| version.version_id == text))
}

/// As [`peek_version`], but the version must still be there, unchanged, at the commit.
pub(crate) async fn expect_version(
    cx: &mut Ctx,
    bucket: &BucketRecord,
    key: &str,
    version_id: Option<&str>,
) -> Result<Option<VersionRecord>, Failure> {
    if version_id.is_none() {
        return newest(cx, &bucket.id, key).await;
    }
    let Some(version) = peek_version(cx.tx(), bucket, key, version_id).await? else {
        return Ok(None);
    };
    let row = Reader::get(cx, &version_key(&bucket.id, key, version.sequence)).await?;
    Ok(row.map(|row| VERSIONS.decode(&row.value)).transpose()?)
}

/// The newest version; no other may be added before the commit.
pub(crate) async fn newest(
    cx: &mut Ctx,
    bucket_id: &str,
    key: &str,
) -> Result<Option<VersionRecord>, Failure> {
    let range = Range::within(&versions_of_key(bucket_id, key).build(), 1);
    let entries = Reader::range(cx, &range).await?;
    Ok(entries.first().map(|entry| VERSIONS.decode(&entry.row.value)).transpose()?)
}

/// Checks the conditions on a write before its body is read. Without any, nothing is read.
///
/// # Errors
/// Those of [`WriteConditions::check`].
pub(crate) async fn check_conditions(
    tx: &Tx,
    bucket: &BucketRecord,
    key: &str,
    conditions: WriteConditions<'_>,
) -> Result<(), Failure> {
    if conditions.are_given() {
        conditions.check(peek_version(tx, bucket, key, None).await?.as_ref(), key)?;
    }
    Ok(())
}

/// The newest version of a key, if it has any. It stays the newest until the commit.
#[derive(Debug)]
pub(crate) struct Newest(Option<VersionRecord>);

/// The version that a write goes on top of; the conditions hold of it.
///
/// # Errors
/// Those of [`WriteConditions::check`].
pub(crate) async fn newest_for_write(
    cx: &mut Ctx,
    bucket: &BucketRecord,
    key: &str,
    conditions: WriteConditions<'_>,
) -> Result<Newest, Failure> {
    let newest = newest(cx, &bucket.id, key).await?;
    conditions.check(newest.as_ref(), key)?;
    Ok(Newest(newest))
}

async fn peek_null(
    tx: &Tx,
    bucket: &BucketRecord,
    key: &str,
) -> Result<Option<VersionRecord>, Failure> {
    let mut range = Range::within(&versions_of_key(&bucket.id, key).build(), SCAN_ROWS);
    loop {
        let entries = tx.peek_range(&range).await?;
        for entry in &entries {
            let version = VERSIONS.decode(&entry.row.value)?;
            if version.version_id == NULL_VERSION {
                return Ok(Some(version));
            }
        }
        match entries.last() {
            Some(last) if entries.len() == SCAN_ROWS => range = range.after(&last.key),
            _ => return Ok(None),
        }
    }
}

/// The inline ciphertext, if the manifest says that there is any; `None` when it vanished.
async fn peek_inline(tx: &Tx, manifest: &Manifest) -> Result<Option<Option<Bytes>>, Failure> {
    let Some(Location::Inline { id, .. }) = manifest.locations.first() else {
        return Ok(Some(None));
    };
    Ok(tx.peek(&body_key(id)).await?.map(|row| Some(row.value)))
}

/// A version about to be added: [`add`] gives it its place among the versions of its key.
#[derive(Debug)]
pub(crate) struct Addition {
    pub(crate) version: VersionRecord,
    pub(crate) manifest: Option<Manifest>,
    pub(crate) inline: Option<Bytes>,
    /// The lock asked for; where it has no retention, the bucket's default is added.
    pub(crate) lock: VersionLock,
    /// The access control list, where it is not the private one.
    pub(crate) acl: Option<AccessControlList>,
}

/// Adds a version on top of `newest`, as the bucket's versioning says: beside the others, or in place
/// of the one called `null`.
pub(crate) async fn add(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    key: &str,
    newest: Newest,
    addition: Addition,
) -> Result<VersionRecord, Failure> {
    let Addition { mut version, manifest, inline, lock, acl } = addition;
    let Newest(newest) = newest;
    let mut change = Change::default();
    change.newest(newest.as_ref().and_then(VersionRecord::counted), Sign::Minus);
    version.is_counted = true;
    version.sequence = next_sequence(newest.as_ref(), cx);
    version.version_id = match bucket.versioning {
        Versioning::Enabled => version_id::mint(version.sequence, cx.random()),
        Versioning::Unversioned | Versioning::Suspended => {
            // A bucket with locks always keeps versions, so that none is replaced here.
            if let Some(replaced) = null_version(cx, bucket, key, newest).await? {
                change.version(replaced.counted(), Sign::Minus);
                erase(cx, bucket, key, &replaced).await?;
            }
            NULL_VERSION.to_owned()
        }
    };
    if bucket.replicates {
        Box::pin(mark_new(cx, bucket, key, &mut version)).await?;
    }
    let parts = Belongings { manifest, inline, lock, acl };
    put_all(cx, bucket, key, &mut version, parts).await?;
    show_as_newest(cx, bucket, key, &version)?;
    events::added(cx, bucket, key, &version)?;
    change.version(version.counted(), Sign::Plus);
    change.newest(version.counted(), Sign::Plus);
    usage::note(cx, bucket.holder(), change)?;
    Ok(version)
}

/// Adds a replica with the id and the number that its source has, among the versions that are there.
///
/// # Errors
/// `InvalidRequest` where another version has the number.
pub(crate) async fn add_replica(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    key: &str,
    addition: Addition,
) -> Result<VersionRecord, Failure> {
    let Addition { mut version, manifest, inline, lock, acl } = addition;
    let row = version_key(&bucket.id, key, version.sequence);
    if Reader::get(cx, &row).await?.is_some() {
        return Err(errors::invalid_request("Another version has the place of this one.").into());
    }
    let newest = newest(cx, &bucket.id, key).await?;
    version.is_counted = true;
    let mut change = Change::default();
    change.version(version.counted(), Sign::Plus);
    let parts = Belongings { manifest, inline, lock, acl };
    put_all(cx, bucket, key, &mut version, parts).await?;
    if newest.as_ref().is_none_or(|newest| newest.sequence < version.sequence) {
        change.newest(newest.as_ref().and_then(VersionRecord::counted), Sign::Minus);
        change.newest(version.counted(), Sign::Plus);
        show_as_newest(cx, bucket, key, &version)?;
    }
    events::added(cx, bucket, key, &version)?;
    usage::note(cx, bucket.holder(), change)?;
    Ok(version)
}

/// What belongs to a version besides its row.
struct Belongings {
    manifest: Option<Manifest>,
    /// Its ciphertext, if that is a row.
    inline: Option<Bytes>,
    lock: VersionLock,
    acl: Option<AccessControlList>,
}

/// Writes every row of a version that is made.
async fn put_all(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    key: &str,
    version: &mut VersionRecord,
    Belongings { manifest, inline, lock, acl }: Belongings,
) -> Result<(), Failure> {
    if let Some(manifest) = manifest {
        version.manifest_rows =
            manifest::put(cx.tx_mut(), &bucket.id, &version.object_id, &manifest)?;
        if let (Some(bytes), Some(Location::Inline { id, .. })) =
            (inline, manifest.locations.first())
        {
            cx.tx_mut().put(body_key(id), bytes);
        }
        if version.parts_count == 0 || manifest.bound_to.is_some() {
            // The blobs of parts were claimed when the parts were uploaded.
            manifest.locations.iter().for_each(|location| claim(cx.tx_mut(), location));
        }
    }
    put_acl(cx, bucket, key, version, acl.as_ref())?;
    if !version.is_delete_marker {
        let lock = match bucket.lock {
            Some(_) => lock.or_default(bucket, begins_at(cx).await?),
            None => lock,
        };
        add_lock(cx, bucket, key, version, &lock)?;
    }
    Ok(())
}

/// Writes the row that listings read: this version is the newest.
fn show_as_newest(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    key: &str,
    version: &VersionRecord,
) -> Result<(), Failure> {
    let current = current_key(&bucket.id, key);
    if version.is_delete_marker {
        cx.tx_mut().delete(current);
    } else {
        cx.tx_mut().put(current, CURRENT.encode(&CurrentRecord::from(version))?);
    }
    Ok(())
}

/// As [`mark_changed`], where the lock has changed, which the version's row does not hold.
pub(crate) async fn mark_lock_changed(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    key: &str,
    mut version: VersionRecord,
) -> Result<(), Failure> {
    let before = version.replication.clone();
    mark_changed(cx, bucket, key, &mut version).await?;
    if version.replication != before {
        put_version(cx, bucket, key, &version)?;
    }
    Ok(())
}

/// Removes one version for good, which no lock stands against; an older one may become the newest.
pub(crate) async fn remove(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    key: &str,
    version: &VersionRecord,
    _: Unlocked,
) -> Result<(), Failure> {
    let newest_before = newest(cx, &bucket.id, key).await?;
    erase(cx, bucket, key, version).await?;
    events::removed(cx, bucket, key, version)?;
    let mut change = Change::default();
    change.version(version.counted(), Sign::Minus);
    if newest_before.is_none_or(|newest| newest.sequence != version.sequence) {
        return usage::note(cx, bucket.holder(), change);
    }
    let current = current_key(&bucket.id, key);
    let next = newest(cx, &bucket.id, key).await?;
    change.newest(version.counted(), Sign::Minus);
    change.newest(next.as_ref().and_then(VersionRecord::counted), Sign::Plus);
    usage::note(cx, bucket.holder(), change)?;
    match next {
        Some(next) if !next.is_delete_marker => {
            cx.tx_mut().put(current, CURRENT.encode(&CurrentRecord::from(&next))?);
        }
        _ => cx.tx_mut().delete(current),
    }
    Ok(())
}

/// Writes the row of a version with the access control list that it is to have; none is the private
/// one.
pub(crate) fn put_acl(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    key: &str,
    version: &mut VersionRecord,
    acl: Option<&AccessControlList>,
) -> Result<(), Failure> {
    let row = object_acl_key(&bucket.id, key, version.sequence);
    match acl {
        Some(acl) => cx.tx_mut().put(row, OBJECT_ACLS.encode(acl)?),
        None if version.has_acl => cx.tx_mut().delete(row),
        None => {}
    }
    version.has_acl = acl.is_some();
    put_version(cx, bucket, key, version)
}

/// Writes the row of a version.
pub(crate) fn put_version(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    key: &str,
    version: &VersionRecord,
) -> Result<(), Failure> {
    let row = version_key(&bucket.id, key, version.sequence);
    cx.tx_mut().put(row, VERSIONS.encode(version)?);
    Ok(())
}

/// The version called `null`, which must stay as it is until the commit.
pub(crate) async fn null_version(
    cx: &mut Ctx,
    bucket: &BucketRecord,
    key: &str,
    newest: Option<VersionRecord>,
) -> Result<Option<VersionRecord>, Failure> {
    match newest {
        Some(newest) if newest.version_id == NULL_VERSION => Ok(Some(newest)),
        Some(_) => expect_version(cx, bucket, key, Some(NULL_VERSION)).await,
        None => Ok(None),
    }
}

/// Deletes every row of a version; its blobs become garbage.
async fn erase(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    key: &str,
    version: &VersionRecord,
) -> Result<(), Failure> {
    cx.tx_mut().delete(version_key(&bucket.id, key, version.sequence));
    if version.is_delete_marker {
        return Ok(());
    }
    if version.has_acl {
        cx.tx_mut().delete(object_acl_key(&bucket.id, key, version.sequence));
    }
    let class = version.description.storage_class.as_deref();
    if tier_of(class) == Tier::Archive || version.access_tier.is_some() {
        cx.tx_mut().delete(restore_key(&bucket.id, key, version.sequence));
    }
    if class == Some(INTELLIGENT_TIERING) {
        cx.tx_mut().delete(tier_access_key(&bucket.id, key, version.sequence));
    }
    let mut garbage = Garbage::default();
    if let Some(manifest) = manifest::peek(cx.tx(), &bucket.id, version).await? {
        for location in manifest.locations.iter().chain(&manifest.copies) {
            garbage.add(cx.tx_mut(), location);
        }
    }
    manifest::delete(cx.tx_mut(), &bucket.id, version);
    let now_ms = cx.now().unix_ms();
    garbage.put(cx.tx_mut(), now_ms)
}

/// Above every version the key has; near the clock, so that the numbers of a key deleted and
/// written again do not repeat, with some chance, so that those of two buckets that replicate to one
/// another hardly meet.
fn next_sequence(newest: Option<&VersionRecord>, cx: &Ctx) -> u64 {
    let chance = u16::from_be_bytes(envelope::random::bytes(cx.random()));
    let floor = (u64::try_from(cx.now().unix_ms()).unwrap_or(0) << 16) | u64::from(chance);
    newest.map_or(floor, |newest| newest.sequence.saturating_add(1).max(floor))
}
