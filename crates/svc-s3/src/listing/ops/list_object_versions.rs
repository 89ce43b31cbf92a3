//! ListObjectVersions: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html>

use api_s3::{
    ChecksumType, DeleteMarkerEntry, ListObjectVersions, ListObjectVersionsOutput,
    ListObjectVersionsRequest, ObjectVersion, ObjectVersionEntry, ObjectVersionStorageClass,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::archive::shown::RestoreStatuses;
use crate::bucket::BucketRecord;
use crate::listing::index::{ALL_VERSIONS, PageEnd};
use crate::listing::versions::{ListedVersion, Markers};
use crate::listing::{Encoding, ListRequest, Owners, checksum_algorithms};
use crate::object::answer::quoted;

impl Handler<ListObjectVersions> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListObjectVersionsRequest,
    ) -> Result<Self::Touches, Failure> {
        ListRequest::from(input.list_members()).declare::<ListObjectVersions>(cx).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListObjectVersionsRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<ListObjectVersionsOutput, Failure> {
        let (key, version_id) = (input.key_marker.as_deref(), input.version_id_marker.as_deref());
        let markers = Markers { key, version_id };
        markers.check()?;
        let listing = ListRequest::from(input.list_members()).listing(&bucket)?;
        let encoding = listing.encoding;
        let after = markers.after(cx.tx(), &listing).await?;
        let page = ALL_VERSIONS.read_page(cx.tx(), &listing, after).await?;
        let end = page.end();
        let next_key_marker = end.as_ref().map(|end| encoding.write(end.text()));
        let next_version_id_marker = match end {
            Some(PageEnd::Entry(_, version)) => Some(version.version_id.clone()),
            Some(PageEnd::CommonPrefix(_)) | None => None,
        };
        let wanted = input.optional_object_attributes.as_ref();
        let mut restores = RestoreStatuses::of_versions(cx, &bucket, wanted, &page.entries).await?;
        let shown = listing.shown(&page);
        let owners = Owners::new(&bucket);
        let listed = markers.with_latest(page.entries);
        let versions =
            listed.map(|listed| entry(listed, encoding, &owners, &mut restores)).collect();
        let mut output = ListObjectVersionsOutput {
            key_marker: Some(encoding.write(key.unwrap_or_default())),
            version_id_marker: Some(version_id.unwrap_or_default().to_owned()),
            next_key_marker,
            next_version_id_marker,
            versions: Some(versions),
            ..ListObjectVersionsOutput::default()
        };
        output.set_shown_listing(shown);
        Ok(output)
    }
}

/// A version or a delete marker.
fn entry(
    listed: ListedVersion,
    encoding: Encoding,
    owners: &Owners,
    restores: &mut RestoreStatuses,
) -> ObjectVersionEntry {
    if listed.version.is_delete_marker {
        let delete_marker = Some(marker_entry(listed, encoding, owners));
        return ObjectVersionEntry { delete_marker, version: None };
    }
    let restore_status = restores.take(&listed.key, listed.version.sequence);
    let version = ObjectVersion { restore_status, ..version_entry(listed, encoding, owners) };
    ObjectVersionEntry { version: Some(version), delete_marker: None }
}

fn version_entry(listed: ListedVersion, encoding: Encoding, owners: &Owners) -> ObjectVersion {
    let version = listed.version;
    let names: Vec<&String> = version.checksums.values.keys().collect();
    let class = version.description.storage_class.as_deref();
    ObjectVersion {
        etag: Some(quoted(&version.etag)),
        checksum_algorithm: checksum_algorithms(&names),
        checksum_type: version.checksums.kind.as_deref().map(ChecksumType::from),
        size: i64::try_from(version.size).ok(),
        storage_class: Some(class.map_or(ObjectVersionStorageClass::Standard, Into::into)),
        key: Some(encoding.write(&listed.key)),
        last_modified: Some(version.modified_at().truncated_to_seconds()),
        version_id: Some(version.version_id),
        is_latest: Some(listed.is_latest),
        owner: Some(owners.of(version.owner.as_ref())),
        restore_status: None,
    }
}

fn marker_entry(listed: ListedVersion, encoding: Encoding, owners: &Owners) -> DeleteMarkerEntry {
    let version = listed.version;
    DeleteMarkerEntry {
        owner: Some(owners.of(version.owner.as_ref())),
        key: Some(encoding.write(&listed.key)),
        last_modified: Some(version.modified_at().truncated_to_seconds()),
        version_id: Some(version.version_id),
        is_latest: Some(listed.is_latest),
    }
}
